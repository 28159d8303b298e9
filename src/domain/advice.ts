/** What is said where no match is sure: `none` 暂无合适匹配; `uncertain` 把握不大, what is listed may be an answer and is not called a good one. */
export const advised = ['none', 'uncertain'] as const
export type Advised = (typeof advised)[number]
