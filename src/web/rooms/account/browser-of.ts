// Each names those it descends from as well, so the youngest are asked first.
const browsers = [
  [/MicroMessenger/, 'WeChat'],
  [/Edg/, 'Edge'],
  [/OPR|Opera/, 'Opera'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
] as const
const systems = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux|X11/, 'Linux'],
] as const

const named = (names: typeof browsers | typeof systems, agent: string): string =>
  names.find(([pattern]) => pattern.test(agent))?.[1] ?? ''

/** A browser and its system as people call them, of what it calls itself (User-Agent); empty when unknown. */
export const browserOf = (agent: string): string =>
  [named(browsers, agent), named(systems, agent)].filter(Boolean).join(' · ')
