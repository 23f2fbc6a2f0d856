import { request } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Caller, type Opened, openClass } from './caller.ts';
import { type ClassProgram, classProgram } from './classServer.ts';

let server: ClassProgram;
let opened: Opened;

beforeAll(async () => {
  server = await classProgram({ LOG: 'info' });
  opened = await openClass(server.url, { teamSize: 2 });
});
afterAll(async () => {
  opened?.close();
  expect(await server.stop()).toBe(0);
});

/** Nobody else has noticed anything, and the server is well. */
async function isWell(): Promise<void> {
  expect(await (await fetch(new URL('healthz', server.url))).text()).toBe('ok\n');
  expect(await opened.facilitator.ask({ kind: 'time' })).toMatchObject({ ok: true });
  expect(server.program.process.exitCode).toBeNull();
}

describe('whoever is nobody', () => {
  it('cannot ask what is for people in a class, or for its facilitator', async () => {
    const nobody = await Caller.at(server.url);
    for (const kind of ['start', 'pause', 'end', 'delete'] as const)
      expect(await nobody.ask({ kind })).toEqual({ ok: false, why: 'notAllowed' });
    expect(await nobody.ask({ kind: 'takeSeat', council: 'A', seat: 'FR' })).toMatchObject({
      why: 'notAllowed',
    });
    expect(await nobody.ask({ kind: 'export', council: 'A' })).toMatchObject({ why: 'notAllowed' });
    nobody.close();
  });

  it('cannot be the facilitator with a key that it made up, altered, or has for a seat', async () => {
    const person = await opened.join('Ana', 'FR');
    const { key: facilitators } = opened.facilitator;
    const { key: persons } = person;
    if (!facilitators || !persons) throw new Error('no keys');
    const forged = [
      persons.replace(/^p/, 'f'),
      `${facilitators.slice(0, -1)}${facilitators.endsWith('A') ? 'B' : 'A'}`,
      facilitators.replace(/^f/, 'w'),
      `f.${'A'.repeat(12)}.${'A'.repeat(32)}`,
      facilitators.replace(/\.[^.]*$/, `.${'A'.repeat(32)}`),
    ];
    for (const key of forged) {
      const nobody = await Caller.at(server.url);
      const reply = await nobody.ask({ kind: 'enter', key });
      expect(reply).toMatchObject({ ok: false });
      expect(await nobody.ask({ kind: 'pause' })).toMatchObject({ why: 'notAllowed' });
      nobody.close();
    }
    // A person that asks like a facilitator is refused too, and one that enters twice.
    expect(
      await person.ask({ kind: 'giveSeat', person: person.you?.id ?? '', council: 'A', seat: 'US' }),
    ).toMatchObject({
      why: 'notAllowed',
    });
    expect(await person.ask({ kind: 'enter', key: facilitators })).toMatchObject({ why: 'notAllowed' });
    person.close();
  });

  it('cannot send moves into a seat that is not its own', async () => {
    const ana = await opened.join('Ana', 'AO');
    const ben = await opened.join('Ben', 'CN');
    await opened.facilitator.ask({ kind: 'start' });
    const seat = await ana.seat();
    await expect(seat.submit({ kind: 'circulateConceptNote', by: 'ES' }, 'x')).resolves.toMatchObject({
      kind: 'invalid',
    });
    for (const channel of ['watch:A', 'seat:CN', 'seat ', 'gallery', '__proto__', 'constructor'])
      ana.socket.emit('wire', {
        channel,
        frame: { kind: 'submit', client: 'c', request: 1, move: {}, id: 'x' },
      });
    expect((await ben.seat()).view.brief).not.toBeNull();
    await isWell();
    ana.close();
    ben.close();
  });
});

describe('what is malformed', () => {
  it.each([
    [null],
    ['open'],
    [[]],
    [{}],
    [{ kind: '__proto__' }],
    [{ kind: 'constructor' }],
    [JSON.parse('{"kind":"time","__proto__":{"as":"facilitator"}}')],
    [{ kind: 'join', code: '../../etc/passwd', name: 'x', as: 'delegate' }],
    [{ kind: 'open', scenario: '../../package', difficulty: 'easy' }],
    [{ kind: 'join', code: 'AAAAAA', name: 'x'.repeat(5000), as: 'delegate' }],
    [{ kind: 'enter', key: '../../../../etc/passwd/../../..' }],
    [{ kind: 'time', extra: 1 }],
  ])('is refused: %j', async (message) => {
    const nobody = await Caller.at(server.url);
    const reply = (await nobody.socket.timeout(5000).emitWithAck('ask', message)) as {
      ok: boolean;
      why?: string;
    };
    const isTime =
      typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'time';
    if (!isTime || 'extra' in message) expect(reply).toMatchObject({ ok: false });
    nobody.close();
  });

  it('does not reach the prototypes of objects', async () => {
    const nobody = await Caller.at(server.url);
    nobody.socket.emit(
      'ask',
      JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    );
    nobody.socket.emit('wire', JSON.parse('{"channel":"seat","frame":{"__proto__":{"polluted":1}}}'));
    expect(await nobody.ask({ kind: 'time' })).toMatchObject({ ok: true });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    nobody.close();
    await isWell();
  });

  it('and too large ends the connection, and nothing else', async () => {
    const nobody = await Caller.at(server.url);
    nobody.socket.io.reconnection(false);
    const ended = new Promise((resolve) => nobody.socket.once('disconnect', resolve));
    nobody.socket.emit('ask', { kind: 'time', text: 'x'.repeat(200_000) });
    await ended;
    nobody.close();
    await isWell();
  });

  it('in a name, a note or a message stays plain text', async () => {
    const script = '<img src=x onerror=alert(1)>';
    const other = await openClass(server.url);
    const ana = await other.join(`${script}\u202e\u0007`, 'FR');
    expect(ana.you?.name).toBe(script);
    await ana.done({ kind: 'help', text: script });
    await other.facilitator.until(() =>
      other.facilitator.told.some((t) => t.kind === 'help' && t.text === script),
    );
    expect(
      await (await Caller.at(server.url)).ask({
        kind: 'join',
        code: other.code,
        name: '\u200b \u202e',
        as: 'delegate',
      }),
    ).toMatchObject({ ok: false });
    other.close();
  });

  it('sent ten thousand times at random is refused, or cuts off who sends it, and nobody else notices', async () => {
    const messages = fc.sample(
      fc.oneof(
        fc.jsonValue(),
        fc.record({
          kind: fc.constantFrom('open', 'join', 'enter', 'start', 'rewind', 'note', 'x'),
          to: fc.anything(),
        }),
        fc.record({ channel: fc.string(), frame: fc.jsonValue() }),
      ),
      { numRuns: 10_000, seed: 7 },
    );
    let cut = 0;
    let sender = await Caller.at(server.url);
    for (const [i, message] of messages.entries()) {
      if (!sender.socket.connected) {
        cut += 1;
        sender.close();
        sender = await Caller.at(server.url);
      }
      sender.socket.emit(i % 2 ? 'ask' : 'wire', message);
      if (i % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    }
    sender.close();
    expect(cut).toBeGreaterThan(0);
    await isWell();
    const metrics = await (await fetch(new URL('metrics', server.url))).text();
    expect(metrics).toMatch(/open_debate_refused_total\{why="notUnderstood"\} \d+/);
  }, 60_000);
});

describe('from elsewhere', () => {
  const handshake = (headers: Record<string, string>) =>
    fetch(new URL('socket.io/?EIO=4&transport=polling', server.url), { headers });

  it('sockets are refused: of another site, of another port, of no site', async () => {
    const { host, port } = new URL(server.url);
    expect((await handshake({})).status).toBe(200);
    expect((await handshake({ origin: `http://${host}` })).status).toBe(200);
    for (const origin of [
      'https://evil.example',
      `http://localhost:${Number(port) + 1}`,
      'null',
      `http://${host}.evil`,
    ])
      expect((await handshake({ origin })).status, origin).toBe(403);
    expect((await handshake({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    await expect(Caller.at(server.url, { headers: { origin: 'https://evil.example' } })).rejects.toThrow();
    const headers = (await handshake({ origin: `http://${host}` })).headers;
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('plain HTTP carries a class too, where a network lets no sockets through', async () => {
    const polling = await Caller.at(server.url, { transports: ['polling'] });
    expect(await polling.ask({ kind: 'time' })).toMatchObject({ ok: true });
    polling.close();
  });

  it.each([
    '/../../package.json',
    '/..%2f..%2fpackage.json',
    '/data/classes.db',
    '/%00',
    '/socket.io/../../data/classes.db',
  ])('no path leads out of the page: %s', async (path) => {
    const { hostname, port } = new URL(server.url);
    const status = await new Promise<number>((resolve, reject) => {
      request({ hostname, port, path }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on('error', reject)
        .end();
    });
    expect([400, 404]).toContain(status);
  });

  it('a client that never reads is nobody else’s trouble', async () => {
    const { hostname, port } = new URL(server.url);
    const dead = connect(Number(port), hostname);
    dead.write('GET /socket.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: x\r\n');
    const slow = await Caller.at(server.url);
    slow.socket.io.engine.transport.pause?.(() => undefined);
    await isWell();
    dead.destroy();
    slow.close();
  });
});

describe('guessing', () => {
  it('is limited to a rate that makes it hopeless, and says when to try again', async () => {
    const guesser = await Caller.at(server.url);
    const answers: string[] = [];
    for (let i = 0; i < 40; i++) {
      const reply = await guesser.ask({ kind: 'look', code: `AAAAA${'23456789ABCDEFGH'[i % 16]}` });
      if (!reply.ok) answers.push(reply.why);
      // Slowly enough not to be refused for speed.
      if (i % 20 === 19) await new Promise((resolve) => setTimeout(resolve, 300));
    }
    expect(answers.filter((why) => why === 'noSuchClass').length).toBeLessThanOrEqual(31);
    expect(answers.at(-1)).toBe('tooManyGuesses');
    const reply = await guesser.ask({ kind: 'look', code: opened.code });
    expect(reply).toMatchObject({ ok: false, why: 'tooManyGuesses' });
    if (!reply.ok) expect(reply.after).toBeGreaterThan(60_000);
    guesser.close();
    await isWell();
  });
});

describe('what the server writes in its log', () => {
  it('has no names, no texts, no keys and no codes', async () => {
    const printed = server.program.printed();
    expect(printed).toContain('not let in');
    for (const secret of ['Ana', 'Ben', 'onerror', opened.code, opened.facilitator.key ?? 'x'])
      expect(printed).not.toContain(secret);
  });
});
