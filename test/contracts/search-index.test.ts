import { openInProcessIndex } from '../../src/adapters/search-index/in-process.ts'
import { openNaiveIndex } from '../adapters/search-index/naive-index.ts'
import { describeSearchIndex } from './search-index.ts'

describeSearchIndex('in-process', async () => openInProcessIndex(), { exact: true })
describeSearchIndex('in-process without WebAssembly', async () => openInProcessIndex({ kernel: 'plain' }), {
  exact: true,
})

// The reference of the property tests keeps the same promises, or it would prove nothing.
describeSearchIndex('naive reference', async () => openNaiveIndex(), { exact: true })
