import { onScopeDispose } from 'vue'

/** Milliseconds between two looks: what is worked on is done sooner than somebody reloads. */
const pause = 4_000

/** Looks again now and then, while the page is seen and it is worth it. */
export const useRegularLook = (again: () => unknown, isWorth: () => boolean): void => {
  const clock = setInterval(() => {
    if (!document.hidden && isWorth()) void again()
  }, pause)
  onScopeDispose(() => clearInterval(clock))
}
