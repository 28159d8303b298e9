import { type BarPicture, barOption, type Drawn, heightOfBars } from './picture.ts'

/** One curve through points [x, y]. */
export interface Curve {
  readonly name: string
  readonly points: readonly (readonly [number, number])[]
  /** Of tokens.css. */
  readonly colour: string
}

/** Curves over one axis, both axes 0 to 1, with level lines that are named. */
export interface LinePicture {
  readonly curves: readonly Curve[]
  readonly x: string
  readonly levels: readonly { readonly at: number; readonly name: string }[]
}

/** What can be drawn. */
export type Picture = BarPicture | LinePicture

const isLines = (picture: Picture): picture is LinePicture => 'curves' in picture

/** Pixels of a picture of curves. */
const curvesHeight = 300

/** How high a picture is, in pixels. */
export const heightOf = (picture: Picture): number => (isLines(picture) ? curvesHeight : heightOfBars(picture))

/** A picture as it is drawn. */
export const optionOf = (picture: Picture, drawn: Drawn) =>
  isLines(picture) ? lineOption(picture, drawn) : barOption(picture, drawn)

const lineOption = ({ curves, x, levels }: LinePicture, { ink, isStill, said }: Drawn) => ({
  animation: !isStill,
  aria: { enabled: true, label: { description: said } },
  textStyle: { fontFamily: ink.face, color: ink.text },
  grid: { left: 8, right: 20, top: 36, bottom: 28, containLabel: true },
  legend: { top: 0, left: 0, textStyle: { color: ink.text } },
  tooltip: { trigger: 'axis', renderMode: 'richText' },
  xAxis: { ...axis(ink), name: x, nameLocation: 'middle', nameGap: 26 },
  yAxis: axis(ink),
  series: curves.map(({ name, points, colour }, place) => ({
    type: 'line',
    name,
    data: points.map((point) => [...point]),
    showSymbol: false,
    lineStyle: { width: 2, type: place === 0 ? 'solid' : 'dashed' },
    color: ink.colourOf(colour),
    ...(place === 0 && { markLine: marks(levels, ink) }),
  })),
})

const axis = ({ text, line }: Drawn['ink']) => ({
  type: 'value',
  min: 0,
  max: 1,
  nameTextStyle: { color: text },
  axisLabel: { color: text },
  axisLine: { lineStyle: { color: line } },
  splitLine: { show: false },
})

const marks = (levels: LinePicture['levels'], { text, line }: Drawn['ink']) => ({
  silent: true,
  symbol: 'none',
  lineStyle: { color: line, type: 'solid' },
  data: levels.map(({ at, name }) => ({
    yAxis: at,
    label: { formatter: name, position: 'insideEndTop', color: text },
  })),
})
