import { readUnit, type UnitReading } from '../../units/read-unit.ts'
import { dimensionOf, opaqueUnit, type Powers, type Unit } from '../../units/unit.ts'
import type { PropertyPhrase } from '../quantity.ts'

/** What decides between the meanings of one spelling: what is measured, and the words around. */
export interface Hint {
  readonly property: PropertyPhrase | null
  readonly around: string
}

const byWords: readonly (readonly [RegExp, keyof Powers])[] = [
  [/零下|摄氏/, 'K'],
  [/温|热|烧|烘|烤|炉|耐|冷|冻|熔|固化|焊|煮|蒸|淬|退火|回火/, 'K'],
  [/角|弯|倾|旋|折弯|坡|摆|视场|相位|仰|锥|转/, 'rad'],
  [/电|能耗/, 'kg'],
]

/** 锁模力 3500 吨 is a force, whatever the table does not know of it. */
const byName: readonly (readonly [RegExp, string])[] = [
  [/(?<![压能动])力$/, 'kg·m·s^-2'],
  [/压力?$/, 'kg·m^-1·s^-2'],
  [/(?:量|差|度|隙|厚|径|跳动)$/, 'm'],
]

/** Nobody measures a strength in millipascals, nor a vacuum in megapascals; for any other pressure «mpa» stays open. */
const mpa = ({ units: [mega, milli] }: UnitReading, { property }: Hint): Unit | undefined => {
  if (property === null) return undefined
  if (/强度|模量|韧性|耐压/.test(property.name)) return mega
  return property.name === '真空度' ? milli : undefined
}

const heardIn = (units: readonly Unit[], around: string): Unit | undefined => {
  const heard = byWords.find(([words]) => words.test(around))?.[1]
  return heard === undefined ? undefined : units.find(({ powers }) => heard in powers)
}

const isOf = (dimension: string) => (unit: Unit) => dimensionOf(unit) === dimension

const fitting = ({ units }: UnitReading, { property, around }: Hint): Unit | undefined => {
  const known = (property?.known?.dimensions ?? []).map((dimension) => dimension.replace('ΔK', 'K'))
  const wanted = known.find((dimension) => units.some(isOf(dimension)))
  // 精度±0.5度 may be of an angle or of a temperature: the words around decide.
  if (wanted === 'K' && known.includes('rad') && units.some(isOf('rad'))) return heardIn(units, around)
  const named = byName.find(([words]) => words.test(property?.name ?? ''))?.[1]
  for (const said of [wanted, named]) {
    const fits = said === undefined ? [] : units.filter(isOf(said))
    if (fits.length > 0) return fits.length === 1 ? fits[0] : undefined
  }
  return heardIn(units, around)
}

/** 度 and 度/分钟 are told apart by the words around. */
const ownWords = /^[度°](?![\u3400-\u9fffA-Za-z])/

/** «邵氏硬度 75±5A» is no current. */
const isShore = ({ spelling }: UnitReading, { property }: Hint): boolean =>
  property?.name === '硬度' && (spelling === 'A' || spelling === 'D')

/** The meaning of a unit where it stands; a unit nothing decides is kept as opaque, marked with its own spelling. */
export const meaningOf = (reading: UnitReading, hint: Hint): Unit => {
  const { units, sure, spelling } = reading
  const [usual] = units
  if (usual === undefined) return opaqueUnit(spelling)
  if (units.length === 1) return isShore(reading, hint) ? readUnit(`邵${spelling}`, 0)!.units[0]! : usual
  if (/^mpa$/i.test(spelling)) return mpa(reading, hint) ?? opaqueUnit(spelling)
  const heard = ownWords.test(spelling) ? hint : { ...hint, around: '' }
  return fitting(reading, heard) ?? (sure ? usual : opaqueUnit(spelling))
}
