import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fileOf, readFile } from '../read-file.ts'
import { zipOf } from '../zip-of.ts'

const workbook = '<workbook><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>'
const relations =
  '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'

const bombOf = (content: Buffer, claimedSize: number): Buffer =>
  zipOf([
    { name: 'xl/workbook.xml', content: deflateRawSync(Buffer.from(workbook)) },
    { name: 'xl/_rels/workbook.xml.rels', content: deflateRawSync(Buffer.from(relations)) },
    { name: 'xl/worksheets/sheet1.xml', content, claimedSize },
  ])

describe('a zip bomb', () => {
  it('that says how large it is is refused before it is inflated', async () => {
    const path = fileOf(bombOf(deflateRawSync(Buffer.from('<worksheet/>')), 4_000_000_000), 'bomb.xlsx')
    await expect(readFile('need', path)).rejects.toThrow('文件解压后过大')
  })

  it('that lies about its size is stopped while it is inflated', async () => {
    const content = deflateRawSync(Buffer.alloc(400 * 1024 * 1024, ' '), { level: 1 })
    const path = fileOf(bombOf(content, 100), 'bomb.xlsx')
    await expect(readFile('need', path)).rejects.toThrow('文件解压后过大')
  })
})
