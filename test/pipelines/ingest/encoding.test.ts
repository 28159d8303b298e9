import { describe, expect, it } from 'vitest'
import { csv, fileOf, readFile } from './read-file.ts'

const table = csv([
  ['需求名称', '企业名称', '预算'],
  ['铜铝接头焊后开裂', '江苏淮岭泵业有限公司', '30~50万元'],
])

describe('a CSV file', () => {
  it.each<[string, string]>([
    ['UTF-8', 'utf8'],
    ['GBK', 'gbk'],
    ['GB18030', 'gb18030'],
  ])('in %s is read as it was written', async (_, encoding) => {
    const { records } = await readFile('need', fileOf(table, 'needs.csv', encoding))
    expect(records).toMatchObject([
      { title: '铜铝接头焊后开裂', organisation: '江苏淮岭泵业有限公司', budget: '30~50万元' },
    ])
  })

  it.each<[string, string, string]>([
    ['UTF-8', 'efbbbf', 'utf8'],
    ['UTF-16, as Excel saves «Unicode text»', 'fffe', 'utf-16le'],
    ['big-endian UTF-16', 'feff', 'utf-16be'],
  ])('with the byte order mark of %s is read without it', async (_, mark, encoding) => {
    const { default: iconv } = await import('iconv-lite')
    const path = fileOf(Buffer.concat([Buffer.from(mark, 'hex'), iconv.encode(table, encoding)]))
    expect(await readFile('need', path)).toMatchObject({ labels: ['需求名称', '企业名称', '预算'], refused: [] })
  })

  it('in GB18030 keeps characters that GBK has not', async () => {
    const text = csv([['需求名称'], ['㙍镇𠮷野的炉衬']])
    expect((await readFile('need', fileOf(text, 'needs.csv', 'gb18030'))).records).toMatchObject([
      { title: '㙍镇𠮷野的炉衬' },
    ])
  })

  it('whose first Chinese character comes late is still judged by the whole', async () => {
    const ascii = Array.from({ length: 20_000 }, (_, i) => [`need ${i}`, 'ASCII words only'])
    const text = csv([['title', 'description'], ...ascii, ['末行', '中文说明']])
    const { records } = await readFile('need', fileOf(text, 'needs.csv', 'gbk'))
    expect(records.at(-1)).toMatchObject({ title: '末行', description: '中文说明' })
  })

  it('in UTF-8 with one damaged byte loses that row only, and is not taken for GBK', async () => {
    const good = Array.from({ length: 50 }, (_, i) => [`需求第${i}号`, '说明文字'])
    const bytes = Buffer.from(csv([['需求名称', '需求描述'], ...good, ['坏掉的一行', '说明']]))
    bytes[bytes.length - 2] = 0xff
    const { records, refused } = await readFile('need', fileOf(bytes))
    expect(records).toHaveLength(50)
    expect(refused).toMatchObject([
      { row: 52, problems: [{ column: '需求描述', reason: expect.stringContaining('�') }] },
    ])
  })

  it('in no encoding we know is refused in one line', async () => {
    const noise = Buffer.from('ff20'.repeat(2_000), 'hex')
    await expect(readFile('need', fileOf(noise))).rejects.toThrow(/^无法识别文字编码：needs\.csv/)
  })
})
