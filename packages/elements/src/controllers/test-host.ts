/** For tests only: what a controller knows of its element, without one. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A host that counts the updates it is asked for. */
export class TestHost implements ReactiveControllerHost {
  readonly updateComplete: Promise<boolean> = Promise.resolve(true);
  updates = 0;
  readonly #controllers: ReactiveController[] = [];
  #waiting: (() => void)[] = [];

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  removeController(): void {
    throw new Error('no controller here leaves its host');
  }

  requestUpdate(): void {
    this.updates += 1;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const check of waiting) check();
  }

  connect(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnect(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  /** Resolves at the first update at which a condition holds, or now. */
  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = (): void => {
        if (condition()) resolve();
        else this.#waiting.push(check);
      };
      check();
    });
  }
}
