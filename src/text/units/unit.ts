/** Exponents of base quantities: those of SI, and names of our own for what SI does not measure: `piece`, `dB`, `?株`. */
export type Powers = Readonly<Record<string, number>>

/** Value in base units = written value × factor + offset. The flavour keeps apart what has one dimension: wt% and vol%. */
export interface Unit {
  readonly factor: number
  readonly offset: number
  readonly powers: Powers
  readonly flavour: string
}

/** The unit of a pure number. */
export const one: Unit = { factor: 1, offset: 0, powers: {}, flavour: '' }

/** One canonical string a dimension: `kg·m^-1·s^-2`, `1` for a ratio, `1:wt` with a flavour, `?株` for an unknown unit. */
export type Dimension = string

// Asked some ten times of each quantity; the units of the table live for ever.
const written = new WeakMap<Unit, Dimension>()

/** The canonical dimension of a unit, `kg·m^-1·s^-2`. */
export const dimensionOf = (unit: Unit): Dimension => {
  const known = written.get(unit)
  if (known !== undefined) return known
  const { powers, flavour } = unit
  const names = Object.keys(powers).sort()
  const product = names.map((name) => (powers[name] === 1 ? name : `${name}^${powers[name]}`)).join('·')
  const dimension = (product || '1') + (flavour === '' ? '' : `:${flavour}`)
  written.set(unit, dimension)
  return dimension
}

/** One base and one flavour, or a flavour on one side only: «99%» can be held against «99 wt%», wt% not against vol%. */
export const areComparable = (a: Dimension, b: Dimension): boolean => {
  const [baseA, flavourA = ''] = a.split(':')
  const [baseB, flavourB = ''] = b.split(':')
  return baseA === baseB && (flavourA === flavourB || flavourA === '' || flavourB === '')
}

const mergedPowers = (a: Powers, b: Powers, sign: number): Powers => {
  const merged: Record<string, number> = { ...a }
  for (const [name, exponent] of Object.entries(b)) {
    const sum = (merged[name] ?? 0) + sign * exponent
    if (sum === 0) delete merged[name]
    else merged[name] = sum
  }
  return merged
}

/** kW times h. */
export const times = (a: Unit, b: Unit): Unit => ({
  factor: a.factor * b.factor,
  offset: 0,
  powers: mergedPowers(a.powers, b.powers, 1),
  flavour: a.flavour || b.flavour,
})

/** mg/kg is a ratio of masses and mL/L one of volumes: what cancels still says which share it is. */
const fractions: Readonly<Record<Dimension, string>> = { kg: 'wt', 'm^3': 'vol', mol: 'mol' }

/** kg per m³. */
export const per = (a: Unit, b: Unit): Unit => {
  const powers = mergedPowers(a.powers, b.powers, -1)
  const cancelled = Object.keys(powers).length === 0 ? fractions[dimensionOf(a)] : undefined
  return { factor: a.factor / b.factor, offset: 0, powers, flavour: cancelled ?? (a.flavour || b.flavour) }
}

const raised = (powers: Powers, exponent: number): Powers =>
  Object.fromEntries(Object.entries(powers).map(([name, power]) => [name, power * exponent]))

/** m to the power 2; a power has no zero of its own. */
export const toThePower = (unit: Unit, exponent: number): Unit =>
  exponent === 1 ? unit : { ...unit, factor: unit.factor ** exponent, offset: 0, powers: raised(unit.powers, exponent) }

/** 100 of a unit as a unit: the 100 g of mL/100 g. */
export const scaled = (unit: Unit, factor: number): Unit => ({ ...unit, factor: unit.factor * factor })

/** A unit we do not know: it can be held against its own spelling only. */
export const opaqueUnit = (spelling: string): Unit => ({
  factor: 1,
  offset: 0,
  powers: { [`?${spelling}`]: 1 },
  flavour: '',
})
