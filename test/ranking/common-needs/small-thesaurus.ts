import { readConcepts, type Thesaurus } from '../../../src/text/thesaurus.ts'

const concept = (kind: string, prefLabel: string, altLabel: readonly string[] = []): string =>
  JSON.stringify({ kind, prefLabel, altLabel })

/** Three things, three problems. */
export const smallThesaurus: Thesaurus = {
  concepts: readConcepts(
    [
      concept('material', '马铃薯', ['土豆']),
      concept('product', '铜铝接头'),
      concept('equipment', '减速机'),
      concept('problem', '褐变', ['发黑']),
      concept('problem', '开裂'),
      concept('problem', '渗漏'),
    ].join('\n'),
    'food',
  ),
}
