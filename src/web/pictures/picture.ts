/** One series of bars: a value for each name, `null` where there is none. */
export interface BarSeries {
  readonly name: string
  readonly values: readonly (number | null)[]
  /** Of tokens.css. */
  readonly colour: string
}

/** Bars lying on their side, one for each name from above, series of a stack behind one another. */
export interface BarPicture {
  readonly names: readonly string[]
  readonly series: readonly BarSeries[]
  /** What stands behind a bar, for each name. */
  readonly labels?: readonly string[]
}

/** A table that says the same as its picture: the headers, then the rows. */
export interface PictureTable {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** How a picture is drawn: in these inks, `isStill` without motion, described by `said` for who does not see it. */
export interface Drawn {
  readonly ink: Ink
  readonly isStill: boolean
  readonly said: string
}

/** Pixels for each bar, and for what stands around them. */
const room = { bar: 30, around: 56 } as const

/** How high a picture of so many bars is, in pixels. */
export const heightOfBars = ({ names, series }: BarPicture): number =>
  names.length * room.bar + (series.length > 1 ? room.around : room.around / 2)

/** What a picture is coloured with: the tokens of the theme that is shown. */
export interface Ink {
  readonly text: string
  readonly line: string
  readonly colourOf: (token: string) => string
  readonly face: string
}

/** The tokens as they are on an element now. */
export const inkOn = (element: HTMLElement): Ink => {
  const style = getComputedStyle(element)
  const colourOf = (token: string): string => style.getPropertyValue(token).trim()
  return { text: colourOf('--ink-soft'), line: colourOf('--line'), colourOf, face: style.fontFamily }
}

/** Bars as they are drawn. */
export const barOption = ({ names, series, labels }: BarPicture, { ink, isStill, said }: Drawn) => ({
  animation: !isStill,
  aria: { enabled: true, label: { description: said }, decal: { show: series.length > 1 } },
  textStyle: { fontFamily: ink.face, color: ink.text },
  grid: { left: 8, right: 96, top: series.length > 1 ? 32 : 8, bottom: 8, containLabel: true },
  ...(series.length > 1 && { legend: { top: 0, left: 0, textStyle: { color: ink.text } } }),
  tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, renderMode: 'richText' },
  xAxis: { type: 'value', minInterval: 1, axisLabel: { show: false }, splitLine: { show: false } },
  yAxis: {
    type: 'category',
    inverse: true,
    data: [...names],
    axisTick: { show: false },
    axisLine: { lineStyle: { color: ink.line } },
    axisLabel: { color: ink.text, width: 132, overflow: 'truncate' },
  },
  series: series.map(({ name, values, colour }, place) => ({
    type: 'bar',
    name,
    stack: 'all',
    data: [...values],
    barMaxWidth: 18,
    itemStyle: { color: ink.colourOf(colour) },
    ...(place === series.length - 1 &&
      labels !== undefined && {
        label: {
          show: true,
          position: 'right',
          color: ink.text,
          formatter: ({ dataIndex }: { readonly dataIndex: number }) => labels[dataIndex] ?? '',
        },
      }),
  })),
})
