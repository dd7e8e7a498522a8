const NONCE_BYTES = 12;

/**
 * Locks what a person leaves in the browser: the key is theirs, kept by the server, and nobody else who sits down at this
 * browser reads it. On plain http beyond this machine browsers can't; there it is left as it is, and `locks` says so.
 */
export class Seal {
  #key;

  constructor(key) {
    this.#key = key;
  }

  /** @param api where the person's key is */
  static async of(api) {
    if (!globalThis.crypto?.subtle) return new Seal();
    const { key } = await api.get('/api/me/settings/seal');
    return new Seal(await crypto.subtle.importKey('raw', bytesOf(key), 'AES-GCM', false, ['encrypt', 'decrypt']));
  }

  get locks() {
    return this.#key !== undefined;
  }

  async lock(value) {
    const plain = new TextEncoder().encode(JSON.stringify(value));
    if (!this.#key) return textOf(plain);
    const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, this.#key, plain);
    return `${textOf(iv)}.${textOf(new Uint8Array(locked))}`;
  }

  /** @return what was locked; undefined for what this key does not open */
  async open(text) {
    try {
      const [iv, locked] = text.split('.').map(bytesOf);
      const plain = locked ? await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, this.#key, locked) : iv;
      return JSON.parse(new TextDecoder().decode(plain));
    } catch {
      return undefined;
    }
  }
}

function bytesOf(text) {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

function textOf(bytes) {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
