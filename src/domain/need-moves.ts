import type { NeedState } from './need.ts'
import type { Action } from './permissions/table.ts'

/** One thing that can be done to a need as a whole, as it stands in the path of its route. */
export const needVerbs = [
  'submit',
  'return',
  'publish',
  'take-up',
  'engage',
  'settle',
  'escalate',
  'hand-back',
  'recall',
  'withdraw',
  'merge',
  'seal',
  'unseal',
] as const
export type NeedVerb = (typeof needVerbs)[number]

/** How a need may be settled. */
export const settlements = ['solved', 'partly solved', 'unsolved'] as const satisfies readonly NeedState[]

/** A row of the table: from which states a verb leads where, and who may. */
export interface NeedMove {
  /** 提交, 退回, … */
  readonly name: string
  readonly action: Action
  readonly from: readonly NeedState[]
  /** `same`: it stays in its state; `settled`: one of the settlements, which whoever does it names. */
  readonly to: NeedState | 'same' | 'settled'
  /** Whether a reason must be given. */
  readonly owesReason?: true
}

const open: readonly NeedState[] = ['published', 'matching', 'engaged', 'partly solved', 'unsolved', 'escalated']
const living: readonly NeedState[] = ['draft', 'submitted', 'returned', ...open]

/** Every way a need can go. What is not here cannot happen; solved, withdrawn and merged are ends. */
export const needMoves: Readonly<Record<NeedVerb, NeedMove>> = {
  submit: { name: '提交', action: 'submit need', from: ['draft', 'returned'], to: 'submitted' },
  return: { name: '退回', action: 'return need', from: ['submitted'], to: 'returned', owesReason: true },
  publish: { name: '发布', action: 'publish need', from: ['submitted', ...open], to: 'published' },
  'take-up': { name: '着手匹配', action: 'take up need', from: ['published', 'escalated'], to: 'matching' },
  engage: { name: '对接', action: 'take up need', from: ['published', 'matching', 'escalated'], to: 'engaged' },
  settle: { name: '办结', action: 'settle need', from: open, to: 'settled' },
  escalate: {
    name: '上报',
    action: 'escalate need',
    from: ['published', 'matching', 'partly solved', 'unsolved', 'escalated'],
    to: 'escalated',
  },
  // Also once it was taken up: how else should those who took it up answer?
  'hand-back': {
    name: '答复并退回下级',
    action: 'hand back need',
    from: ['escalated', 'matching'],
    to: 'published',
    owesReason: true,
  },
  recall: { name: '撤回发布', action: 'recall need', from: open, to: 'submitted', owesReason: true },
  withdraw: { name: '撤销', action: 'withdraw need', from: living, to: 'withdrawn' },
  merge: { name: '合并', action: 'merge need', from: ['submitted', 'published', 'matching'], to: 'merged' },
  seal: { name: '列为涉敏', action: 'seal need', from: living, to: 'same' },
  unseal: { name: '解除涉敏', action: 'unseal need', from: living, to: 'same' },
}

/** The state a verb leads to, `null` when it leads nowhere from here; `settlement` counts for `settle` alone. */
export const stateAfter = (
  state: NeedState,
  verb: NeedVerb,
  settlement: (typeof settlements)[number] | null = null,
): NeedState | null => {
  const { from, to } = needMoves[verb]
  if (!from.includes(state)) return null
  if (to === 'same') return state
  return to === 'settled' ? settlement : to
}

/** What can be done to a need that is in this state. */
export const possibleVerbs = (state: NeedState): readonly NeedVerb[] =>
  needVerbs.filter((verb) => needMoves[verb].from.includes(state))

/** States a need is written down in; every other one is reached by a verb. */
export const firstStates = ['draft', 'submitted'] as const satisfies readonly NeedState[]

/** States before anybody has approved whom the need is for: its own fields still say what the firm wishes. */
export const isUndecided = (state: NeedState): boolean => ['draft', 'submitted', 'returned'].includes(state)

/** Whether a need is looked for at all: what was never shown, is withdrawn or went into another has neither document nor vector. */
export const isSought = (state: NeedState): boolean => !['draft', 'withdrawn', 'merged'].includes(state)
