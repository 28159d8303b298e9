/** Whom others have for a need, in Chinese. */
export const beyondZh = {
  view: '园区以外',
  heading: '园区以外的专家和成果',
  also: '园区内已有合适的，园区以外还有这些',
  report: '一键上报上级科协',
  reads: '接手，只有它能看到全文；经过记入日志。',
  nobody: '园区以外也没有较强相关以上的。可以上报上级，或请企业把指标和条件说得更宽一些。',
}

/** The same in English. */
export const beyondEn: typeof beyondZh = {
  view: 'Beyond the park',
  heading: 'Experts and results beyond the park',
  also: 'The park has good ones; these are found beyond it',
  report: 'Report to the level above',
  reads: 'takes it up and alone reads all of it; the log keeps who reported it.',
  nobody: 'Nobody beyond the park fits well either. Report it, or ask the firm which figures may give way.',
}
