import {
  addressOf,
  anyText,
  issuer,
  maybeText,
  networks,
  oneOf,
  secret,
  someText,
  timeZone,
  type Variable,
  wholeNumber,
} from './config/values.ts'
import { ExpectedFailure } from './domain/failure.ts'
import { retentionWith, usualRetention } from './domain/retention.ts'

const variables = {
  PORT: { meaning: 'Port of the page and the API.', fallback: '3000', ...wholeNumber(0, 65_535) },
  HOST: { meaning: 'Address to listen on; 0.0.0.0 lets other machines in.', fallback: '127.0.0.1', ...anyText },
  NODE_ENV: {
    meaning: 'In production invented people cannot sign in, and officers and administrators need a second factor.',
    fallback: 'development',
    ...oneOf('development', 'production', 'test'),
  },
  PUBLIC_URL: {
    meaning:
      'Address of the page as the world knows it, for links in mails; https makes cookies Secure. Empty: HOST:PORT.',
    fallback: '',
    ...addressOf('https://智桥.example', 'http:', 'https:'),
    isSecret: false,
  },
  TRUSTED_PROXIES: {
    meaning: 'Proxies before us that are believed for whom they ask; the limits of requests count by what they say.',
    fallback: 'loopback',
    ...networks,
  },
  RATE_LIMITS: {
    meaning: 'Whether requests are counted and limited, by account and by address.',
    fallback: 'on',
    ...oneOf('on', 'off'),
  },
  OIDC_ISSUER: {
    meaning: 'Issuer of the OpenID provider people may sign in by as well; empty: by password only.',
    fallback: '',
    ...issuer,
  },
  OIDC_CLIENT_ID: { meaning: 'Our name at OIDC_ISSUER.', fallback: '', ...someText('zhiqiao') },
  OIDC_CLIENT_SECRET: { meaning: 'Our secret at OIDC_ISSUER, if it gave us one.', fallback: '', ...secret },
  OIDC_NAME: { meaning: 'What the button on the sign-in page calls it.', fallback: '统一身份认证', ...anyText },
  OIDC_SECOND_FACTOR: {
    meaning: 'Values of its amr or acr that stand for a second factor, between commas.',
    fallback: 'mfa,otp,hwk',
    ...maybeText,
  },
  MAIL_FROM: { meaning: 'Sender of every mail.', fallback: '智桥 <no-reply@localhost>', ...anyText },
  DATA_DIR: {
    meaning: 'Folder of everything that is kept: database and index.',
    fallback: 'var',
    ...anyText,
  },
  RETENTION: {
    meaning: 'Days after which kinds of data go, where they differ from the usual, like mails=730,feedback=365.',
    fallback: '',
    expected: `空，或 mails=730,feedback=365 这样的天数；可填 ${Object.keys(usualRetention)
      .filter((kind) => kind !== 'audit')
      .join('、')}`,
    read: (text: string): string | undefined => (retentionWith(text) === undefined ? undefined : text),
  },
  SAMPLES: {
    meaning:
      'Whether the first start loads the sample libraries, and a park that has worked with them for three months.',
    fallback: 'on',
    ...oneOf('on', 'libraries', 'off'),
  },
  DATABASE_URL: {
    meaning: 'A PostgreSQL 15+ with pgvector 0.8+, for several processes; empty: embedded, under DATA_DIR.',
    fallback: '',
    ...addressOf('postgres://用户:密码@主机:5432/库名', 'postgres:', 'postgresql:'),
  },
  DATABASE_POOL_SIZE: {
    meaning: 'Connections a process keeps to DATABASE_URL.',
    fallback: '10',
    ...wholeNumber(2, 200),
  },
  DATABASE_TIMEOUT_SECONDS: {
    meaning: 'A statement on DATABASE_URL that takes longer is given up.',
    fallback: '60',
    ...wholeNumber(1, 86_400),
  },
  SEARCH_ENGINE: {
    meaning: 'What searches: this process itself, or an index that several processes share.',
    fallback: 'in-process',
    ...oneOf('in-process', 'postgres', 'elasticsearch'),
  },
  ELASTICSEARCH_URL: {
    meaning: 'An Elasticsearch 8+, for SEARCH_ENGINE=elasticsearch; several nodes between commas.',
    fallback: '',
    ...addressOf('https://用户:密码@主机:9200', 'http:', 'https:'),
  },
  ELASTICSEARCH_INDEX: {
    meaning: 'Before the name of every index, so that several houses can share a cluster.',
    fallback: 'zhiqiao',
    expected: '小写字母、数字和 -，以字母开头，不超过 50 个字',
    read: (text: string): string | undefined => (/^[a-z][a-z0-9-]{0,49}$/.test(text) ? text : undefined),
  },
  ELASTICSEARCH_SHARDS: {
    meaning: 'Parts of an index, each on one node; a change takes hold with npm run reindex.',
    fallback: '1',
    ...wholeNumber(1, 1024),
  },
  ELASTICSEARCH_REPLICAS: {
    meaning: 'Copies of each part beside the first; with one, a node can be lost. Takes hold with npm run reindex.',
    fallback: '1',
    ...wholeNumber(0, 100),
  },
  REDIS_URL: {
    meaning: 'A Redis 6.2+ for jobs shared by several machines; empty: jobs lie in the database.',
    fallback: '',
    ...addressOf('redis://用户:密码@主机:6379/0', 'redis:', 'rediss:'),
  },
  SMTP_URL: {
    meaning: 'A mail server to send by; empty: mails are kept as files under DATA_DIR/outbox.',
    fallback: '',
    ...addressOf('smtp://用户:密码@主机:587', 'smtp:', 'smtps:'),
  },
  DKIM_DOMAIN: {
    meaning: 'Domain that signs the mails (DKIM); empty: they are not signed.',
    fallback: '',
    ...maybeText,
  },
  DKIM_SELECTOR: { meaning: 'Selector of the DKIM key in the DNS.', fallback: 'zhiqiao', ...anyText },
  DKIM_KEY_FILE: { meaning: 'PEM file of the private DKIM key.', fallback: '', ...maybeText },
  TIME_ZONE: {
    meaning: 'Time zone by which nightly work is timed.',
    fallback: 'Asia/Shanghai',
    ...timeZone,
  },
  EMBEDDING_BASE_URL: {
    meaning: 'A server with an OpenAI-compatible /embeddings; empty: the embedder learnt from the libraries.',
    fallback: '',
    ...addressOf('https://主机/v1', 'http:', 'https:'),
  },
  EMBEDDING_MODEL: { meaning: 'Model of EMBEDDING_BASE_URL.', fallback: '', ...someText('bge-m3') },
  EMBEDDING_API_KEY: { meaning: 'Key of EMBEDDING_BASE_URL, if it wants one.', fallback: '', ...secret },
  EMBEDDING_DIMENSIONS: {
    meaning: 'Dimensions of its vectors; a model that can be shortened is asked for so many.',
    fallback: '1024',
    ...wholeNumber(8, 16_000),
  },
  EMBEDDING_BATCH: { meaning: 'Texts in one request.', fallback: '16', ...wholeNumber(1, 2_048) },
  EMBEDDING_CONCURRENCY: { meaning: 'Requests at once.', fallback: '4', ...wholeNumber(1, 64) },
  EMBEDDING_MAX_TOKENS: {
    meaning: 'Tokens of one text, counted high; the rest is cut off.',
    fallback: '8000',
    ...wholeNumber(32, 1_000_000),
  },
  CHAT_BASE_URL: {
    meaning: 'A server with an OpenAI-compatible /chat/completions that reads needs; empty: rules read them.',
    fallback: '',
    ...addressOf('https://主机/v1', 'http:', 'https:'),
  },
  CHAT_MODEL: { meaning: 'Model of CHAT_BASE_URL.', fallback: '', ...someText('qwen-plus') },
  CHAT_API_KEY: { meaning: 'Key of CHAT_BASE_URL, if it wants one.', fallback: '', ...secret },
  LOG_LEVEL: { meaning: 'How much is logged.', fallback: 'warn', ...oneOf('error', 'warn', 'info', 'debug', 'silent') },
} as const satisfies Record<string, Variable<string | number>>

type Variables = typeof variables
/** Every variable, parsed. */
export type Config = { readonly [N in keyof Variables]: NonNullable<ReturnType<Variables[N]['read']>> }

/** Parses the environment once; throws `ExpectedFailure` (exit 2) that names a wrong value and the right ones. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const config = Object.fromEntries(
    Object.entries(variables).map(([name, variable]) => [name, parsed(name, variable, environment[name])]),
  ) as Config
  for (const { name, value, needs } of companions) {
    if ((value === null ? config[name] !== '' : config[name] === value) && config[needs] === '')
      throw new ExpectedFailure(
        `${name}${value === null ? '' : `=${value}`} 还需要环境变量 ${needs}，形如 ${variables[needs].example}`,
        2,
      )
  }
  return config
}

/** Values that are of no use without another variable; `null` is any value but the empty one. */
const companions = [
  { name: 'SEARCH_ENGINE', value: 'elasticsearch', needs: 'ELASTICSEARCH_URL' },
  { name: 'EMBEDDING_BASE_URL', value: null, needs: 'EMBEDDING_MODEL' },
  { name: 'CHAT_BASE_URL', value: null, needs: 'CHAT_MODEL' },
  { name: 'OIDC_ISSUER', value: null, needs: 'OIDC_CLIENT_ID' },
  // The way back is a cookie's and the provider's: both want it to be one and the same address.
  { name: 'OIDC_ISSUER', value: null, needs: 'PUBLIC_URL' },
] as const

const parsed = (name: string, variable: Variable<string | number>, given: string | undefined): string | number => {
  const value = variable.read(given ?? variable.fallback)
  if (value === undefined)
    throw new ExpectedFailure(
      `环境变量 ${name} 的值${variable.isSecret ? '' : `“${given}”`}不对，应为：${variable.expected}`,
      2,
    )
  return value
}

/** The text of `.env.example`. */
export const exampleEnvironment = (): string =>
  Object.entries(variables)
    .map(([name, { meaning, fallback, expected }]) => `# ${meaning} ${expected}\n# ${name}=${fallback}\n`)
    .join('\n')
