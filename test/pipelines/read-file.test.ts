import { deflateRawSync } from 'node:zlib'
import { DeletedTextRun, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { longestRead } from '../../pipelines/read-file/file-text.ts'
import { textOfFile } from '../../pipelines/read-file/text-of-file.ts'
import { readFile } from '../../pipelines/read-file.ts'
import { ExpectedFailure } from '../../src/domain/failure.ts'
import { aPdf, linesOf } from '../support/a-pdf.ts'
import { fc } from '../support/fast-check.ts'
import { zipOf } from './ingest/zip-of.ts'

const aWordFile = (children: readonly (Paragraph | Table)[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: [...children] }] }))
const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] })
const word = (xml: string, claimedSize?: number): Buffer => {
  const part = { name: 'word/document.xml', content: deflateRawSync(Buffer.from(xml)) }
  return zipOf([claimedSize === undefined ? part : { ...part, claimedSize }])
}
const refusal = (bytes: Uint8Array): Promise<string> =>
  readFile(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof ExpectedFailure ? error.message : `not foreseen: ${error}`),
  )

describe('the text of a file', () => {
  it('of Word comes by paragraphs and rows, without what was deleted and without tab stops', async () => {
    const bytes = await aWordFile([
      new Paragraph({ tabStops: [{ type: 'left', position: 400 }], children: [new TextRun('焊后放两三天开裂')] }),
      new Paragraph({
        children: [
          new TextRun('返修率 4%'),
          new DeletedTextRun({ text: '旧稿里的话', id: 1, author: '甲', date: '2026-01-01T00:00:00Z' }),
        ],
      }),
      new Table({ rows: [new TableRow({ children: [cell('硬度'), cell('≥ 45 HRC')] })] }),
    ])
    expect(await readFile(bytes)).toEqual({
      form: 'docx',
      text: '焊后放两三天开裂\n返修率 4%\n硬度\t≥ 45 HRC',
      isCut: false,
    })
  })

  it('of Excel comes by rows of all visible sheets', async () => {
    const workbook = await writeWorkbook([
      [{ value: '指标' }, { value: '要求' }],
      [{ value: '硬度' }, null, { value: 45 }],
    ]).toBuffer()
    expect(await readFile(workbook)).toEqual({ form: 'xlsx', text: '指标　要求\n硬度　45', isCut: false })
  })

  it('of a PDF comes by lines, those joined that only the paper has parted', async () => {
    const lines = ['Joints crack two days after brazing and', 'the rate must be below 0.1 %.', 'Pipes of 8 mm']
    expect(await readFile(aPdf(linesOf(lines)))).toMatchObject({
      form: 'pdf',
      text: `${lines[0]} ${lines[1]}\n${lines[2]}`,
    })
  })

  it.each(['utf-8', 'gb18030', 'utf-16le'])('of a plain file comes in %s, without what hides it', async (encoding) => {
    const bytes = iconv.encode('焊后\u202E开裂\u0007\r\n返修率 4%', encoding, { addBOM: encoding === 'utf-16le' })
    expect(await readFile(bytes)).toMatchObject({ form: 'txt', text: '焊后开裂\n返修率 4%' })
  })

  it('has no radicals where its printer wrote them for characters', async () => {
    expect(await textOfFile(Buffer.from('不\u2FBC于的⼈'))).toMatchObject({ text: '不高于的人' })
  })

  it('that is longer than a problem may be is cut, and says so', async () => {
    const { text, isCut } = await readFile(Buffer.from('焊'.repeat(longestRead + 1)))
    expect([text.length, isCut]).toEqual([longestRead, true])
  })
})

describe('a file that holds no text', () => {
  it.each([
    ['a scanned PDF', aPdf('0 0 200 200 re f'), '扫描件'],
    ['an empty file', Buffer.alloc(0), '空的'],
    ['spaces', Buffer.from('  \n '), '没有文字'],
    ['a picture', Buffer.from('89504e470d0a1a0a00', 'hex'), '图片'],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae100', 'hex'), '旧版 Office'],
    ['a web page', Buffer.from('<html><script>1</script></html>'), '网页'],
    ['an archive of something else', zipOf([{ name: 'a', content: deflateRawSync(Buffer.from('a')) }]), '压缩包'],
    ['bytes of no encoding', Buffer.from('e7848aff80fffe81', 'hex'), '编码'],
  ])('is refused in words: %s', async (_, bytes, words) => {
    expect(await refusal(bytes)).toContain(words)
  })

  it('says so of Word', async () => {
    expect(await refusal(await aWordFile([new Paragraph('')]))).toContain('Word 文档里没有文字')
  })
})

describe('a hostile file', () => {
  it('that inflates without end is stopped, whatever size it claims', async () => {
    const bomb = deflateRawSync(Buffer.alloc(80 * 1024 * 1024, '<w:t>a</w:t>'), { level: 1 })
    const claims = zipOf([{ name: 'word/document.xml', content: bomb, claimedSize: 100 }])
    expect(await refusal(claims)).toContain('解压后过大')
    expect(await refusal(word('<w:t/>', 4_000_000_000))).toContain('解压后过大')
  })

  it('whose entities would grow is read as it stands', async () => {
    const xml =
      '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c SYSTEM "file:///etc/passwd">]><w:p><w:t>焊 &b;&c;</w:t></w:p>'
    expect(await readFile(word(xml))).toMatchObject({ text: '焊 &b;&c;' })
  })

  it('breaks nobody, whatever its bytes: text comes out, or words for its owner', async () => {
    const whole = [await aWordFile([new Paragraph('焊后开裂')]), aPdf(linesOf(['cracks']))]
    const files = fc.oneof(
      fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
      fc
        .record({ of: fc.constantFrom(...whole), at: fc.nat(), with: fc.uint8Array({ minLength: 1, maxLength: 40 }) })
        .map(({ of, at, with: bytes }) => {
          const crooked = Buffer.from(of)
          crooked.set(bytes.subarray(0, crooked.length - (at % crooked.length)), at % crooked.length)
          return crooked
        }),
      fc
        .record({ of: fc.constantFrom(...whole), length: fc.nat({ max: 8_000 }) })
        .map(({ of, length }) => of.subarray(0, length)),
    )
    await fc.assert(
      fc.asyncProperty(files, async (bytes) => {
        const text = await textOfFile(bytes).then(
          (told) => told.text,
          (error: Error) => error.message,
        )
        expect(text.length).toBeGreaterThan(0)
      }),
      { numRuns: 120 },
    )
    for (const bytes of whole)
      expect(await refusal(bytes.subarray(0, bytes.length / 2))).toMatch(/读不了|损坏|扫描件|read/)
  })

  it('does not stand in the way of the others', async () => {
    const files = Array.from({ length: 5 }, (_, i) => readFile(Buffer.from(`第${i}个`)))
    expect((await Promise.all(files)).map(({ text }) => text)).toEqual(['第0个', '第1个', '第2个', '第3个', '第4个'])
  })
})
