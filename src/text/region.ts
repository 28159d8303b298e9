/** The province, autonomous region or municipality a place is in; a place that names none is its own. */
export const provinceOf = (place: string): string => /^.+?(?:省|自治区|特别行政区|市)/.exec(place)?.[0] ?? place
