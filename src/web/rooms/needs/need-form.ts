import type { Need, NeedWritten, Visibility } from '../../api/needs.ts'
import type { Hat } from '../../api/session.ts'

/** How somebody heard of a need that he writes down for a firm. */
export const channels = ['电话', '走访', '来访', '会议', '微信', '邮件', '其他'] as const

/** Scopes a firm may wish for, the narrowest first. */
export const scopes = ['organisation', 'park', 'region', 'public'] as const satisfies readonly Visibility[]

/** What can be typed and chosen of a need. */
export interface NeedForm {
  readonly title: string
  readonly description: string
  readonly cooperation: readonly string[]
  readonly budget: string
  /** `YYYY-MM-DD`, or empty. */
  readonly deadline: string
  readonly visibility: Visibility
  readonly sensitive: boolean
  /** The firm it is written for, or empty: one's own. */
  readonly firm: string
  readonly firmName: string
  readonly channel: (typeof channels)[number]
}

export const emptyForm: NeedForm = {
  title: '',
  description: '',
  cooperation: [],
  budget: '',
  deadline: '',
  visibility: 'organisation',
  sensitive: false,
  firm: '',
  firmName: '',
  channel: '电话',
}

/** The first thing a text says, as the title to begin with; its writer may say it better. */
export const titleIn = (text: string): string => (text.split(/[，,。；;：:！!？?\n]/)[0] ?? '').trim().slice(0, 40)

/** A stored need as it is edited. */
export const formOf = (need: Need): NeedForm => ({
  ...emptyForm,
  title: need.title,
  description: need.description,
  cooperation: need.cooperation,
  budget: need.budget ?? '',
  deadline: need.deadline ?? '',
  visibility: need.visibility,
  sensitive: need.sensitive,
  firm: need.organisationId ?? '',
  firmName: need.organisation ?? '',
})

/** The fields of the form as they are sent. */
export const writtenOf = ({ title, description, cooperation, budget, deadline, visibility }: NeedForm) => ({
  title: title.trim(),
  description: description.trim(),
  cooperation: [...cooperation],
  budget: budget.trim() === '' ? null : budget.trim(),
  deadline: deadline === '' ? null : deadline,
  visibility,
})

/** A need written for the first time: of one's own firm, or of the one it is written for. */
export const firstWritten = (form: NeedForm, hat: Hat | null, state: 'draft' | 'submitted'): NeedWritten => {
  const own = { organisationId: hat?.organisationId ?? null, organisation: hat?.organisation ?? null }
  const firm = form.firm === '' ? own : { organisationId: form.firm, organisation: form.firmName }
  const heard = form.firm === '' ? {} : { onBehalf: { channel: form.channel } }
  return { ...writtenOf(form), ...firm, ...heard, sensitive: form.sensitive, state }
}

/** A stored need written anew: what the form does not show stays. */
export const rewritten = (need: Need, form: NeedForm): NeedWritten => {
  const { organisation, organisationId, industry, region, needType, keywords, pool, confirmed } = need
  return { organisation, organisationId, industry, region, needType, keywords, pool, confirmed, ...writtenOf(form) }
}
