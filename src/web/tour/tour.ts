import { ref } from 'vue'

/** What a newcomer does once, in this order. */
export const tourSteps = ['find', 'shortlist', 'export', 'mail'] as const
export type TourStep = (typeof tourSteps)[number]

const remembered = 'zhiqiao.tour'

// A browser that forbids storage still gets a tour: it then begins anew after a reload.
const recall = (): TourStep | null => {
  try {
    return tourSteps.find((step) => step === localStorage.getItem(remembered)) ?? null
  } catch {
    return null
  }
}

/** The step a newcomer is at; `null`: no tour. */
export const tourStep = ref<TourStep | null>(recall())

/** Goes to a step; `null` ends the tour. It goes on where it was after a reload, or after signing in. */
export const goToStep = (step: TourStep | null): void => {
  tourStep.value = step
  try {
    if (step === null) localStorage.removeItem(remembered)
    else localStorage.setItem(remembered, step)
  } catch {}
}
