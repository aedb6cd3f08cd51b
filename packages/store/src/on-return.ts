/**
 * Calls back when the reader returns to the page: from another tab, another app, or by the
 * back button. A page that was asleep may have missed news.
 *
 * @returns A function that ends it.
 */
export function onReturn(callback: () => void): () => void {
  if (typeof document === 'undefined') return () => {};
  const ended = new AbortController();
  const { signal } = ended;
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') callback();
    },
    { signal },
  );
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) callback();
    },
    { signal },
  );
  return () => ended.abort();
}
