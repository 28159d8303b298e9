import { computed, type Ref, ref } from 'vue'
import { newKey, type Outcome } from '../../api/client.ts'
import { type OwnExpert, readOwnExpert, type Said, speakOfEvidence, type Wishes, wish } from '../../api/own-expert.ts'
import type { Problem } from '../../api/problem.ts'
import { useAttempt } from '../../controls/use-attempt.ts'
import { useLoaded } from '../../controls/use-loaded.ts'
import { hat } from '../../viewer.ts'

/** What is held about the expert who is at the page, and how he changes it. */
export interface OwnRecord {
  readonly own: Readonly<Ref<OwnExpert | null>>
  readonly problem: Readonly<Ref<Problem | null>>
  readonly busy: Ref<boolean>
  readonly saved: Ref<boolean>
  readonly again: () => Promise<void>
  readonly say: (said: Said) => Promise<boolean>
  readonly wishFor: (wishes: Wishes) => Promise<boolean>
}

/** Loads it, and keeps what the last change answered. */
export const useOwnExpert = (): OwnRecord => {
  const id = computed(() => hat.value?.expertId ?? '')
  const loaded = useLoaded(() => id.value, readOwnExpert)
  const changed = ref<OwnExpert | null>(null)
  const saved = ref(false)
  const changing = useAttempt()
  const change = async (act: () => Promise<Outcome<OwnExpert>>): Promise<boolean> => {
    saved.value = false
    const done = await changing.attempt(act)
    if (done === null) return false
    changed.value = done.answer
    saved.value = true
    return true
  }
  return {
    own: computed(() => changed.value ?? loaded.data.value),
    problem: computed(() => loaded.problem.value ?? changing.problem.value),
    busy: changing.busy,
    saved,
    again: loaded.again,
    say: (said) => change(() => speakOfEvidence(id.value, said, newKey())),
    wishFor: (wishes) => change(() => wish(id.value, wishes, newKey())),
  }
}
