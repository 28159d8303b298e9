import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components'
import { type EChartsType, init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'

// Canvas: what is drawn needs no inline style, which our policy would refuse.
use([
  BarChart,
  LineChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  AriaComponent,
  CanvasRenderer,
])

/** A picture on a page. */
export type Chart = Pick<EChartsType, 'setOption' | 'resize' | 'getDataURL' | 'dispose'>

/** Draws into an element; comes with its room, never with the first page. */
export const openChart = (element: HTMLElement): Chart => init(element, null, { renderer: 'canvas' })
