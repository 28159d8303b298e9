/** What goes on in a park. */
export interface ParkActivity {
  readonly pool: string
  /** Needs submitted and not taken back. */
  readonly needs: number
  /** Those that wait for the park's review. */
  readonly waiting: number
  /** Engagements under way, and those of them whose next step is overdue. */
  readonly open: number
  readonly overdue: number
  /** ISO 8601: when anything last happened to a need or an engagement; `null`: nothing ever did. */
  readonly last: string | null
}

/** Days without anything after which a park sleeps (动态管理台账: 长期不开展活动): a quarter. */
const sleepsAfter = 90

/** Whether nothing has happened in a park for so long that its upper level should ask why. */
export const isAsleep = ({ last }: Pick<ParkActivity, 'last'>, now: string): boolean =>
  last === null || Date.parse(now) - Date.parse(last) > sleepsAfter * 86_400_000
