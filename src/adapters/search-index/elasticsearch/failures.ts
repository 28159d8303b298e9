import { errors } from '@elastic/elasticsearch'
import { ExpectedFailure, PartAway } from '../../../domain/failure.ts'

/** What Elasticsearch says went wrong: its status, and its words as JSON. */
export interface Fault {
  readonly status: number
  readonly told: string
}

/** By status or words, what it means for the person at the keyboard; the first that fits is said. */
const meanings: readonly { readonly fits: (fault: Fault) => boolean; readonly said: (fault: Fault) => string }[] = [
  {
    fits: ({ told }) => dimensionsIn(told) !== null,
    said: ({ told }) => {
      const [ours, theirs] = dimensionsIn(told)!
      return `向量是 ${ours} 维，而 Elasticsearch 索引里的是 ${theirs} 维：换过向量模型后请运行 npm run reindex`
    },
  },
  {
    fits: (fault) => isOutOfDisk(fault),
    said: () => 'Elasticsearch 的磁盘快满了，索引已变为只读：请腾出空间，腾出后会自动恢复',
  },
  { fits: ({ status }) => status === 401, said: () => 'Elasticsearch 不接受 ELASTICSEARCH_URL 中的用户名或密码' },
  { fits: ({ status }) => status === 403, said: () => 'ELASTICSEARCH_URL 中的用户没有建立和读写索引的权限' },
  { fits: ({ status }) => status === 429, said: () => 'Elasticsearch 太忙，多次重试仍不接受请求，请稍后再试' },
  {
    fits: ({ told }) => /index_not_found/.test(told),
    said: () => 'Elasticsearch 里没有要查的索引，请运行 npm run reindex',
  },
  {
    fits: ({ status, told }) => status === 503 || /unavailable_shards|no_shard_available/.test(told),
    said: () => 'Elasticsearch 有分片不可用：请检查集群的节点是否都在',
  },
]

/** The disk has passed the flood stage: Elasticsearch says 429, but room comes when somebody makes it. */
export const isOutOfDisk = ({ told }: Fault): boolean => /read.only.{0,3}allow.delete|flood.stage/.test(told)

const dimensionsIn = (told: string): readonly [string, string] | null => {
  const [, ours, theirs] = /dimensions?\s\[(\d+)\][^[]*\[(\d+)\]/.exec(told) ?? []
  return ours === undefined || theirs === undefined ? null : [ours, theirs]
}

/** One line of Chinese for what Elasticsearch answered. */
export const failureOf = (fault: Fault): ExpectedFailure => {
  const meaning = meanings.find(({ fits }) => fits(fault))
  if (fault.status === 503 && meaning !== undefined) return new PartAway('index', meaning.said(fault))
  return new ExpectedFailure(meaning?.said(fault) ?? `Elasticsearch 答复 ${fault.status}：${fault.told.slice(0, 300)}`)
}

/** The same for what the client throws; anything else is passed on as it is. */
export const failureFrom = (error: unknown): unknown => {
  if (error instanceof errors.ResponseError)
    return failureOf({ status: error.statusCode ?? 0, told: JSON.stringify(error.body) ?? '' })
  if (error instanceof errors.ProductNotSupportedError)
    return new ExpectedFailure('ELASTICSEARCH_URL 的服务器不是 Elasticsearch 8.0 以上的版本')
  if (error instanceof errors.TimeoutError) return new PartAway('index', 'Elasticsearch 没有在限定时间内答复')
  if (error instanceof errors.ConnectionError || error instanceof errors.NoLivingConnectionsError)
    return new PartAway('index', `连不上 ELASTICSEARCH_URL 的 Elasticsearch：${error.message}`)
  return error
}
