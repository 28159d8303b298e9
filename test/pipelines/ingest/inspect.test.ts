import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { inspect } from '../../../pipelines/ingest/inspect.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { fileOf, readFile } from './read-file.ts'
import { zipOf } from './zip-of.ts'

const refusal = async (path: string): Promise<string> =>
  readFile('need', path).then(
    () => 'not refused',
    (error: Error) => `${error.name}: ${error.message}`,
  )

describe('a file that is none of ours', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
  const word = zipOf([{ name: 'word/document.xml', content: deflateRawSync(Buffer.from('<w:document/>')) }])

  it.each<[string, string, Buffer | string, RegExp]>([
    ['a PDF under the name of a workbook', '需求.xlsx', '%PDF-1.7\n%âãÏÓ\n', /PDF/],
    ['an old .xls', '需求.xls', ole, /旧版 Office/],
    ['an old .doc', '需求.doc', ole, /旧版 Office/],
    ['a .docx', '需求.docx', word, /Word 文档/],
    ['another zip', '需求.zip', zipOf([{ name: 'a.txt', content: deflateRawSync(Buffer.from('a')) }]), /压缩包/],
    ['a picture', '需求.csv', png, /图片/],
    ['a gzip', '需求.csv', gzipSync('需求名称'), /压缩包/],
    [
      'HTML under the name of .xls',
      '导出.xls',
      '\uFEFF <html><table><tr><td>需求名称</td></tr></table></html>',
      /网页/,
    ],
    ['XML of Excel 2003', '导出.xls', '<?xml version="1.0"?><Workbook/>', /XML/],
    ['RTF', '需求.csv', '{\\rtf1\\ansi 需求}', /RTF/],
    ['bytes of a program', '需求.csv', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2]), /二进制/],
    ['a JSON array', '需求.jsonl', '[{"title":"甲"}]', /JSONL/],
    ['JSON over several lines', '需求.json', '{\n  "title": "甲"\n}', /JSONL/],
  ])('%s is told by its content', async (_, name, content, reason) => {
    const message = await refusal(fileOf(content, name))
    expect(message).toMatch(reason)
    expect(message).toMatch(/^ExpectedFailure: [^\n]+$/)
  })

  it.each(['', '\uFEFF', ' \r\n \r\n'])('that holds nothing (%j) is empty', async (content) => {
    expect(await refusal(fileOf(content))).toBe('ExpectedFailure: 文件是空的：needs.csv')
  })

  it('that is not there, or is a directory, was asked for wrongly', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, '目录'))
    await expect(inspect(join(folder, '没有.csv'))).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('找不到文件'),
    })
    await expect(inspect(join(folder, '目录'))).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('文件夹'),
    })
  })

  it('that is too large is refused before it is read', async () => {
    const path = join(temporaryFolder(), '巨大.csv')
    writeFileSync(path, '需求名称\n')
    // A hole costs no disk; had it been read, its zeros would have made it «二进制».
    truncateSync(path, 200 * 1024 * 1024 + 1)
    await expect(inspect(path)).rejects.toThrow('文件过大：巨大.csv 有 201 MB，最多 200 MB')
    const workbook = join(temporaryFolder(), '巨大.xlsx')
    writeFileSync(workbook, Buffer.from('504b0304', 'hex'))
    truncateSync(workbook, 50 * 1024 * 1024 + 1)
    await expect(inspect(workbook)).rejects.toThrow('最多 50 MB')
  })
})

describe('a table without a header of its kind', () => {
  it('is refused with the headers that are there and those that should be', async () => {
    const message = await refusal(fileOf('日期,温度,湿度\n2026-01-01,3,40\n'))
    expect(message).toContain('找到「日期、温度、湿度」')
    expect(message).toContain('应有「需求名称」等列')
  })

  it('is sent to the kind it looks like', async () => {
    expect(await refusal(fileOf('姓名,单位,职称,研究方向\n沈岚,云台大学,教授,焊接\n'))).toContain('请用 --kind expert')
    expect(
      await refusal(fileOf('{"name":"沈岚","title":"教授","fields":["焊接"],"papers":[],"patents":[]}', 'a.jsonl')),
    ).toContain('请用 --kind expert')
  })
})
