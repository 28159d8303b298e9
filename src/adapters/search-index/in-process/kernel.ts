/** SHA-256 of the `kernel.wat` the bytes were assembled from: a test tells when the two part. */
export const kernelTextHash = 'd54fd5dbbc3fd21ca32adeb8b631bb72db87c509fe257645c287bf17d800f253'

/** The WebAssembly module of `kernel.wat`, see there. */
export const kernelBytes = Buffer.from(
  [
    'AGFzbQEAAAABCQFgBX9/f39/AAMCAQAFAwEAAQcRAgZtZW1vcnkCAARkb3RzAAAK8gEB7wECAn8DewJAA0AgAyAETw0BIAAhBSABIAJqIQb9DA',
    'AAAAAAAAAAAAAAAAAAAAAhCP0MAAAAAAAAAAAAAAAAAAAAACEJA0AgAf0ABAAhByAIIAf9hwEgBf0ABAD9ugH9rgEhCCAJIAf9iAEgBf0ABBD9',
    'ugH9rgEhCSAB/QAEECEHIAggB/2HASAF/QAEIP26Af2uASEIIAkgB/2IASAF/QAEMP26Af2uASEJIAVBwABqIQUgAUEgaiIBIAZJDQALIAggCf',
    '2uASEIIAMgCP0bACAI/RsBaiAI/RsCIAj9GwNqajYCACADQQRqIQMMAAsLCw==',
  ].join(''),
  'base64',
)
