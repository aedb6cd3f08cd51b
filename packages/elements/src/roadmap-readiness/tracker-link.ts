import type { LitElement, ReactiveController } from 'lit';
import type { RoadmapTracker } from '../roadmap-tracker/roadmap-tracker.ts';

/**
 * Follows a tracker elsewhere on the page, by its id: what it shows is shown here, without
 * loading anything twice.
 *
 * The tracker may come into the page later, or its id may.
 */
export class TrackerLink implements ReactiveController {
  readonly #host: LitElement;
  #id: string | undefined;
  #tracker: RoadmapTracker | undefined;
  #observer: MutationObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The tracker, where it is on the page. */
  get tracker(): RoadmapTracker | undefined {
    return this.#tracker;
  }

  /** Follows the tracker with this id; `undefined` follows none. */
  follow(id: string | undefined): void {
    if (id === this.#id) return;
    this.#leave();
    this.#id = id;
    if (this.#host.isConnected) this.#look();
  }

  hostConnected(): void {
    this.#look();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** Runs as a controller of the tracker, each time it has updated. */
  readonly #echo: ReactiveController = { hostUpdated: () => this.#host.requestUpdate() };

  #look(): void {
    const id = this.#id;
    const page = this.#host.getRootNode();
    if (id === undefined || !(page instanceof Document || page instanceof ShadowRoot)) return;
    const found = page.getElementById(id);
    if (found?.localName === 'roadmap-tracker' && 'addController' in found) {
      this.#observer?.disconnect();
      // Upgraded, so it is one; of another copy of this library perhaps, with the same face.
      this.#tracker = found as RoadmapTracker;
      this.#tracker.addController(this.#echo);
      this.#host.requestUpdate();
      return;
    }
    if (found?.localName === 'roadmap-tracker') {
      void customElements.whenDefined('roadmap-tracker').then(() => this.#again(id));
      return;
    }
    this.#observer ??= new MutationObserver(() => this.#again(id));
    this.#observer.observe(page, {
      attributeFilter: ['id'],
      childList: true,
      subtree: true,
    });
  }

  #again(id: string): void {
    if (this.#host.isConnected && this.#tracker === undefined && this.#id === id) this.#look();
  }

  #leave(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#tracker?.removeController(this.#echo);
    this.#tracker = undefined;
  }
}
