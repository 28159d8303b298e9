import type { Quantity } from '../../../src/text/quantities/quantity.ts'

/** Short names of dimensions for people who write expectations; any other stands for itself. */
const dimensions: Readonly<Record<string, string>> = {
  Pa: 'kg·m^-1·s^-2',
  N: 'kg·m·s^-2',
  J: 'kg·m^2·s^-2',
  W: 'kg·m^2·s^-3',
  V: 'A^-1·kg·m^2·s^-3',
  'rad/s': 'rad·s^-1',
  'kg/m3': 'kg·m^-3',
  'kg/m3:normal': 'kg·m^-3:normal',
  'kg/s': 'kg·s^-1',
  'kg/m2s': 'kg·m^-2·s^-1',
  'm/s': 'm·s^-1',
  'm/s2': 'm·s^-2',
  m2: 'm^2',
  m3: 'm^3',
  'm2/s': 'm^2·s^-1',
  'm3/s': 'm^3·s^-1',
  'm3/kg': 'kg^-1·m^3',
  'm2/kg': 'kg^-1·m^2',
  '1/m': 'm^-1',
  'J/m3:normal': 'kg·m^-1·s^-2:normal',
  'A/m2': 'A·m^-2',
  'kg/s2': 'kg·s^-2',
  'm2s/kg': 'kg^-1·m^2·s',
  'W/m2K': 'K^-1·kg·s^-3',
  'mol/kg': 'kg^-1·mol',
  '1/kg': 'kg^-1',
  'kg/m2': 'kg·m^-2',
  'U/kg': 'U·kg^-1',
  'W/mK': 'K^-1·kg·m·s^-3',
  'K/W': 'K·kg^-1·m^-2·s^3',
  'K/s': 'K·s^-1',
  '1/K': 'K^-1',
  'As/kg': 'A·kg^-1·s',
  'J/kg': 'm^2·s^-2',
  'J/m2': 'kg·s^-2',
  'V/m': 'A^-1·kg·m·s^-3',
  T: 'A^-1·kg·s^-2',
  'S/m': 'A^2·kg^-1·m^-3·s^3',
  Ω: 'A^-2·kg·m^2·s^-3',
  Ωm: 'A^-2·kg·m^3·s^-3',
  Pa·s: 'kg·m^-1·s^-1',
  Hz: 's^-1',
  lx: 'lm·m^-2',
  'cd/m2': 'cd·m^-2',
  'lm/W': 'kg^-1·lm·m^-2·s^3',
  'bit/s': 'bit·s^-1',
  'frame/s': 'frame·s^-1',
  'piece/s': 'piece·s^-1',
  'kg/piece': 'kg·piece^-1',
  'CFU/kg': 'CFU·kg^-1',
  'CFU/m3': 'CFU·m^-3',
  pp: 'percentage-point',
  C: 'C-rate',
  CNY: 'money:CNY',
  'CNY/kg': 'kg^-1·money:CNY',
  'CNY/s': 'money·s^-1:CNY',
  'CNY/piece': 'money·piece^-1:CNY',
}

/** The dimension behind a short name. */
export const dimensionNamed = (name: string): string => dimensions[name] ?? name

interface Bounds {
  readonly low: number
  readonly high: number
  readonly comparator: string | null
}

const boundsOf = (written: string): Bounds => {
  const range = /^(-?[\d.e-]+)\.\.(-?[\d.e-]+)$/.exec(written)
  if (range !== null) return { low: Number(range[1]), high: Number(range[2]), comparator: null }
  const [, comparator = '', number = ''] = /^(≥|>|≤~|≤|<|=|reach|better)(.+)$/.exec(written) ?? []
  const value = Number(number)
  if (comparator === '≤~') return { low: 0, high: value, comparator: '±' }
  if (comparator === '≥' || comparator === '>') return { low: value, high: Number.POSITIVE_INFINITY, comparator }
  if (comparator === '≤' || comparator === '<') return { low: Number.NEGATIVE_INFINITY, high: value, comparator }
  return { low: value, high: value, comparator }
}

const near = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 1e-6 * Math.abs(b) + 1e-20

const flagsOf = ({ kind, form, standing }: Quantity): string =>
  [kind.replace(' ', '-'), form, standing].filter((flag) => !['indicator', 'value', 'stated'].includes(flag)).join(' ')

/** What differs between a quantity and «text : property interval dimension flags», in words; `null` when nothing does. */
export const difference = (quantity: Quantity, expected: string): string | null => {
  const at = expected.lastIndexOf(' : ')
  const [name = '', written = '', dimension = '', ...flags] = expected.slice(at + 3).split(' ')
  const bounds = boundsOf(written)
  const { property, interval, comparator } = quantity
  // 降低20%以上 is ≤ 0.8 of what it was, whatever comparator was written.
  const isShift = quantity.form === 'change' || quantity.form === 'difference'
  const found = property === null ? '-' : property.name + (name.includes('@') ? `@${property.subject}` : '')
  const wrong = [
    quantity.text === expected.slice(0, at) ? '' : `text ${quantity.text}`,
    found === name ? '' : `property ${found}`,
    near(interval.low, bounds.low) && near(interval.high, bounds.high) ? '' : `${interval.low}..${interval.high}`,
    isShift || bounds.comparator === null || bounds.comparator === comparator ? '' : `comparator ${comparator}`,
    quantity.dimension === dimensionNamed(dimension) ? '' : `dimension ${quantity.dimension}`,
    flagsOf(quantity) === flags.join(' ') ? '' : `flags ${flagsOf(quantity)}`,
  ].filter((each) => each !== '')
  return wrong.length === 0 ? null : wrong.join(', ')
}
