import type { EventSetting, NewEvent } from '../../../api/events.ts'

type Sent = NewEvent['setting']

/** A break as it is typed. */
export interface BreakRow {
  from: string
  minutes: number
  name: string
}

/** Who or which table is away, as it is typed; empty times are from the beginning, or to the end. */
export interface AbsenceRow {
  key: string
  from: string
  to: string
  reason: string
}

/** An event's setting as somebody fills it in. */
export interface SettingForm {
  begins: string
  minutes: number
  gap: number
  count: number
  tables: string[]
  longest: number | ''
  breaks: BreakRow[]
  absences: AbsenceRow[]
  delays: NonNullable<Sent['hours']['delays']>
}

/** Names of so many tables: those there are, and numbers on from them. */
export const tablesNamed = (names: readonly string[], count: number): string[] => {
  const fresh = Array.from({ length: count + names.length }, (_, i) => `${i + 1}号桌`)
  return [...names, ...fresh.filter((name) => !names.includes(name))].slice(0, count)
}

/** What a setting begins with: a morning of half hours at eight tables. */
export const plainSetting = (): SettingForm => ({
  begins: '09:00',
  minutes: 20,
  gap: 5,
  count: 6,
  tables: tablesNamed([], 8),
  longest: '',
  breaks: [],
  absences: [],
  delays: [],
})

/** A setting to be changed. */
export const settingForm = ({ hours, tables, absences, longest }: EventSetting): SettingForm => ({
  begins: hours.begins,
  minutes: hours.minutes,
  gap: hours.gap,
  count: hours.count,
  tables: [...tables],
  longest: longest ?? '',
  breaks: hours.breaks.map((each) => ({ ...each })),
  absences: absences.map(({ key, from, to, reason }) => ({ key, from: from ?? '', to: to ?? '', reason })),
  delays: hours.delays,
})

/** The setting as it is sent. */
export const settingIn = (form: SettingForm): Sent => ({
  hours: {
    begins: form.begins,
    minutes: form.minutes,
    gap: form.gap,
    count: form.count,
    breaks: form.breaks,
    delays: form.delays,
  },
  tables: form.tables,
  absences: form.absences
    .filter(({ key }) => key !== '')
    .map(({ key, from, to, reason }) => ({ key, from: from || null, to: to || null, reason })),
  longest: form.longest === '' ? null : form.longest,
})
