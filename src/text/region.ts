/** The province, autonomous region or municipality a place is in; a place that names none is its own. */
export const provinceOf = (place: string): string => /^.+?(?:省|自治区|特别行政区|市)/.exec(place)?.[0] ?? place

const level = /.+?(?:特别行政区|自治区|自治州|地区|省|市|盟|区|县|旗)/g

/** The place and every place around it that its name tells, widest first: 江苏省, 江苏省盐城市. */
export const placesAround = (place: string): readonly string[] => {
  const ends = [...place.matchAll(level)].map(({ index, 0: { length } }) => index + length)
  return [...new Set([...ends, place.length])].map((end) => place.slice(0, end))
}
