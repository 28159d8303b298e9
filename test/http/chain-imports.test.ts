import { describe, expect, it } from 'vitest'
import { workbookOf } from '../../pipelines/shortlist/export/workbook.ts'
import { linkTableSample } from '../../src/web/rooms/desk/chains/link-table-sample.ts'
import { openTestApi } from './test-api.ts'

const { headers, rows } = linkTableSample
const csv = (...lines: readonly (readonly string[])[]): string => lines.map((cells) => cells.join(',')).join('\r\n')
const title = '示例：换热设备链'

describe('POST /chains/imports', () => {
  const api = openTestApi()
  const send = async (content: string | Uint8Array<ArrayBuffer>, name = '环节表.csv') => {
    const form = new FormData()
    form.append('file', new File([content], name))
    const request = new Response(form)
    const payload = Buffer.from(await request.arrayBuffer())
    const sent = { 'content-type': `${request.headers.get('content-type')}` }
    return api.ask({ method: 'POST', url: '/api/v1/chains/imports?pool=p1', payload, headers: sent })
  }
  const kept = async () => (await api.ask({ url: '/api/v1/chains' })).json().records
  const told = (chain: { readonly nodes: readonly Record<string, unknown>[] }) => {
    const names = new Map(chain.nodes.map(({ id, name }) => [id, name]))
    return chain.nodes.map(({ name, stretch, mark, from }) => [
      name,
      stretch,
      mark,
      (from as readonly string[]).map((id) => names.get(id)),
    ])
  }
  const asTold = [
    ['铜铝管材', 'upstream', null, []],
    ['钎焊连接', 'midstream', 'strengthen', ['铜铝管材']],
    ['真空检漏', 'midstream', 'supplement', ['钎焊连接']],
    ['整机装配', 'downstream', 'extend', ['钎焊连接', '真空检漏']],
  ]

  it('makes a chain of the sample that the page offers, the same of CSV in UTF-8 and of XLSX', async () => {
    const nothing = { refused: [], setAside: [], noted: [] }
    expect((await send(`\uFEFF${csv(headers, ...rows)}`)).json()).toEqual({ added: 1, changed: 0, ...nothing })
    const [first] = await kept()
    expect([first.title, first.pool, told(first)]).toEqual([title, 'p1', asTold])
    expect(first.nodes[1]).toMatchObject({ words: ['钎焊', '焊料', '焊后开裂'], note: '废品率偏高' })
    const columns = headers.map((name) => ({ name, width: 18 }))
    const workbook = await workbookOf([{ name: '环节', title: '产业链环节表', columns, rows }])
    const again = await send(new Uint8Array(workbook), '环节表.xlsx')
    expect(again.json()).toEqual({ added: 0, changed: 1, ...nothing })
    const [second, ...others] = await kept()
    expect([others, second.id, second.nodes]).toEqual([[], first.id, first.nodes])
  })

  it('reads CSV in GBK, and keeps the ids of links that stay', async () => {
    await send(csv(headers, ...rows))
    const [before] = await kept()
    // 产业链,环节 / 示例：换热设备链,真空检漏 in GBK.
    const gbk = Uint8Array.from(
      Buffer.from('b2fad2b5c1b42cbbb7bdda0acabec0fda3babbbbc8c8c9e8b1b8c1b42cd5e6bfd5bcecc2a90a', 'hex'),
    )
    expect((await send(gbk)).json()).toMatchObject({ added: 0, changed: 1 })
    const [after] = await kept()
    expect(after.nodes.map(({ id }: { readonly id: string }) => id)).toEqual([before.nodes[2].id])
  })

  it('says row by row what was left out, and what of the rest it could not understand', async () => {
    const answer = await send(
      csv(
        headers,
        ['链', '甲', '没有的环节', '某处', '断链', '', ''],
        ['', '甲', '', '', '', '', ''],
        ['', '', '', '', '', '有词', ''],
        ['圈', '乙', '丙', '', '', '', ''],
        ['', '丙', '乙', '', '', '', ''],
      ),
    )
    expect(answer.json()).toMatchObject({
      added: 1,
      refused: [{ title: '圈', reason: '环节“乙”绕一圈成了自己的上游' }],
      setAside: [
        { row: 3, reason: '同一条链上已有环节“甲”' },
        { row: 4, reason: '没有写环节名称' },
      ],
    })
    const { noted } = answer.json()
    expect(noted.map(({ row }: { readonly row: number }) => row)).toEqual([2, 2, 2])
    expect(JSON.stringify(noted)).toMatch(/没有的环节.*断链.*某处/)
  })

  it('refuses a chain of more links than can be shown, and a file that is no table of links', async () => {
    const many = Array.from({ length: 61 }, (_, place) => ['长链', `环节${place}`])
    expect((await send(csv(['产业链', '环节'], ...many))).json().refused).toEqual([
      { title: '长链', reason: '有 61 个环节，一条链至多 60 个' },
    ])
    const wrong = await send(csv(['需求名称', '说明'], ['焊接变形', '']))
    expect([wrong.statusCode, wrong.json().detail]).toEqual([422, expect.stringContaining('没有“环节”一列')])
    expect(await kept()).toEqual([])
  })
})
