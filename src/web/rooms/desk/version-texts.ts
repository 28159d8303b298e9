const zh = {
  versions: '各个版本',
  number: (number: number) => `第 ${number} 版`,
  compare: (number: number) => `与第 ${number} 版比较`,
  fromTo: (from: number, to: number) => `从第 ${from} 版到第 ${to} 版`,
}

const en: typeof zh = {
  versions: 'Versions',
  number: (number) => `Version ${number}`,
  compare: (number) => `Compare with version ${number}`,
  fromTo: (from, to) => `From version ${from} to ${to}`,
}

/** The texts of a list of versions. */
export const versionTexts = { zh, en }
