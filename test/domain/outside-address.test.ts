import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { isForbiddenAddress } from '../../src/domain/outside-address.ts'

// What a cloud tells only the machine itself, in the spellings that programs take for one another.
const forbidden = [
  'http://169.254.169.254/latest/meta-data/',
  'http://169.254.170.2/v2/credentials',
  'http://2852039166/',
  'http://0xA9FEA9FE/',
  'http://0251.0376.0251.0376/',
  'http://169.254.43518/',
  'http://[::ffff:169.254.169.254]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://[fe80::1]/',
  'http://[fd00:ec2::254]/',
  'http://100.100.100.200/latest/meta-data/',
  'http://metadata.google.internal./',
  'http://METADATA.tencentyun.com/',
  'https://user:password@169.254.169.254:443/',
]
const calls = [
  'https://api.example.com/v1',
  'http://10.0.0.5:9200',
  'http://localhost:11434/v1',
  'http://[::1]:8080',
  'https://169.254.example.com',
]

describe('an address an operator tells us to call', () => {
  it.each(forbidden)('is refused: %s', (address) => {
    expect(isForbiddenAddress(new URL(address))).toBe(true)
    for (const name of ['EMBEDDING_BASE_URL', 'CHAT_BASE_URL', 'ELASTICSEARCH_URL', 'OIDC_ISSUER'])
      expect(() => readConfig({ [name]: address })).toThrow(name)
  })

  it.each([
    ['SMTP_URL', 'smtp://0xA9FEA9FE:25'],
    ['SMTP_URL', 'smtp://169.254.169.254:25'],
    ['REDIS_URL', 'redis://100.100.100.200:6379'],
    ['DATABASE_URL', 'postgres://u:p@metadata.google.internal/x'],
    ['ELASTICSEARCH_URL', 'http://es:9200,http://169.254.169.254'],
  ])('is refused in %s, too: %s', (name, address) => {
    expect(() => readConfig({ [name]: address })).toThrow(name)
  })

  it.each(calls)('is taken: %s', (address) => {
    expect(isForbiddenAddress(new URL(address))).toBe(false)
    expect(readConfig({ EMBEDDING_BASE_URL: address, EMBEDDING_MODEL: 'm' }).EMBEDDING_BASE_URL).toBe(address)
  })
})

describe('who vouches for people', () => {
  const read = (OIDC_ISSUER: string) =>
    readConfig({ OIDC_ISSUER, OIDC_CLIENT_ID: 'x', PUBLIC_URL: 'https://zhiqiao.example' }).OIDC_ISSUER

  it('is asked over https, or on this machine', () => {
    for (const right of ['https://hall.example', 'https://hall.example/realms/a', 'http://127.0.0.1:4000', ''])
      expect(read(right)).toBe(right)
    for (const wrong of ['http://hall.example', 'ftp://hall.example', 'hall', 'https://hall.example/?x', 'https://u@h'])
      expect(() => read(wrong), wrong).toThrow('OIDC_ISSUER')
  })
})

describe('proxies that are believed', () => {
  it('are addresses and networks', () => {
    for (const right of ['loopback', '10.0.0.0/8', 'loopback, 172.16.0.1,fd00::/8'])
      expect(readConfig({ TRUSTED_PROXIES: right }).TRUSTED_PROXIES).toBe(right)
    for (const wrong of ['', '*', 'true', '0.0.0.0/0', '10.0.0.0/33', 'proxy.example'])
      expect(() => readConfig({ TRUSTED_PROXIES: wrong }), wrong).toThrow('TRUSTED_PROXIES')
  })
})
