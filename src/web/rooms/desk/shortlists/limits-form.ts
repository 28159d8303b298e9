import type { NewShortlist, Shortlist, ShortlistLimits } from '../../../api/shortlists.ts'

type Sent = NonNullable<NewShortlist['limits']>
type Quota = ShortlistLimits['quotas'][number]

/** A quota as it is typed; an empty value is «each one», an empty number no limit. */
export interface QuotaRow {
  of: Quota['of']
  value: string
  least: number | ''
  most: number | ''
}

/** A list as somebody fills it in. */
export interface LimitsForm {
  title: string
  /** `null`: all open needs of the park. */
  needs: string[] | null
  expert: { least: number; most: number }
  withResults: boolean
  result: { least: number; most: number }
  load: { expert: number; result: number }
  quotas: QuotaRow[]
  near: '' | 'city' | 'province'
  minimumGrade: 1 | 2 | 3
  fairness: number
  locks: ShortlistLimits['locks'][number][]
  exclusions: ShortlistLimits['exclusions'][number][]
  loads: ShortlistLimits['loads'][number][]
  floors: NonNullable<ShortlistLimits['floors']>[number][]
  anyGrade: string[]
  /** Needs that `near` is for; `null`: all. */
  nearNeeds: string[] | null
}

/** What a list begins with: what the service would take for itself. */
export const plainForm = (): LimitsForm => ({
  title: '',
  needs: null,
  expert: { least: 0, most: 3 },
  withResults: false,
  result: { least: 0, most: 2 },
  load: { expert: 3, result: 5 },
  quotas: [],
  near: '',
  minimumGrade: 2,
  fairness: 0.5,
  locks: [],
  exclusions: [],
  loads: [],
  floors: [],
  anyGrade: [],
  nearNeeds: null,
})

/** A list that was made, to be changed and made again. */
export const formOf = ({ title, needs, limits }: Pick<Shortlist, 'title' | 'needs' | 'limits'>): LimitsForm => {
  const plain = plainForm()
  const { perNeed, quotas, near } = limits
  return {
    title,
    needs: needs === null ? null : [...needs],
    expert: { ...(perNeed.expert ?? { least: 0, most: 0 }) },
    withResults: perNeed.result !== undefined,
    result: { ...(perNeed.result ?? plain.result) },
    load: { ...limits.load },
    quotas: quotas.map(({ of, value, least, most }) => ({
      of,
      value: value ?? '',
      least: least ?? '',
      most: most ?? '',
    })),
    near: near?.scope ?? '',
    minimumGrade: limits.minimumGrade,
    fairness: limits.fairness,
    locks: [...limits.locks],
    exclusions: [...limits.exclusions],
    loads: [...limits.loads],
    floors: [...(limits.floors ?? [])],
    anyGrade: [...(limits.anyGrade ?? [])],
    nearNeeds: near?.needs ? [...near.needs] : null,
  }
}

/** The limits as they are sent. */
export const limitsIn = (form: LimitsForm): Sent => ({
  perNeed: { expert: form.expert, ...(form.withResults && { result: form.result }) },
  load: form.load,
  loads: form.loads,
  floors: form.floors,
  anyGrade: form.anyGrade,
  quotas: form.quotas
    .filter(({ least, most }) => least !== '' || most !== '')
    .map(({ of, value, least, most }) => ({
      of,
      value: value.trim() || null,
      least: least === '' ? null : least,
      most: most === '' ? null : most,
    })),
  locks: form.locks,
  exclusions: form.exclusions,
  near: form.near === '' ? null : { scope: form.near, needs: form.nearNeeds },
  minimumGrade: form.minimumGrade,
  fairness: form.fairness,
})
