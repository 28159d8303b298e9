import type { Config } from '../config.ts'

/** Address of the page as the world knows it, without a slash at the end. */
export const publicUrlOf = ({ PUBLIC_URL, HOST, PORT }: Pick<Config, 'PUBLIC_URL' | 'HOST' | 'PORT'>): string =>
  PUBLIC_URL === '' ? `http://${HOST}:${PORT}` : PUBLIC_URL.replace(/\/+$/, '')
