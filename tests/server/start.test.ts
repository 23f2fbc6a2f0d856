import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { addressOf, type Program, startProgram, stopProgram } from './program.ts';

const started: Program[] = [];

function start(args: readonly string[], environment: Record<string, string> = {}): Program {
  const program = startProgram(args, environment);
  started.push(program);
  return program;
}

afterEach(async () => {
  await Promise.all(started.splice(0).map(stopProgram));
});

describe('the server', () => {
  it('prints its address and serves the page there', async () => {
    const address = await addressOf(start(['--port', '0']));
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    const page = await response.text();
    expect(page).toContain('<title>Open Debate</title>');

    const files = [...page.matchAll(/(?:src|href)="(\.\/[^"]+)"/g)].map((match) => match[1] as string);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const served = await fetch(new URL(file, address));
      expect(served.status, file).toBe(200);
      // What carries its content in its name never changes; what does not is asked about each time.
      const kept = file.startsWith('./assets/') ? 'immutable' : 'no-cache';
      expect(served.headers.get('cache-control'), file).toContain(kept);
    }
  });

  it('allows nothing from elsewhere and nothing inline', async () => {
    const address = await addressOf(start(['--port', '0']));
    for (const path of ['', 'healthz', 'nowhere']) {
      const { headers } = await fetch(new URL(path, address));
      const policy = headers.get('content-security-policy');
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
    const page = await (await fetch(address)).text();
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  });

  it('says that it is well, and what it does not have', async () => {
    const address = await addressOf(start(['--port', '0']));
    expect(await (await fetch(new URL('healthz', address))).text()).toBe('ok\n');
    expect((await fetch(new URL('nowhere', address))).status).toBe(404);
    expect((await fetch(new URL('..%2f..%2fpackage.json', address))).status).toBe(404);
    const posted = await fetch(address, { method: 'POST', body: 'x' });
    expect(posted.status).toBe(405);
    expect(posted.headers.get('allow')).toBe('GET, HEAD');
  });

  it('takes the port from PORT, and --port before it', async () => {
    const address = await addressOf(start([], { PORT: '0' }));
    expect((await fetch(address)).status).toBe(200);
    const other = await addressOf(start(['--port=0'], { PORT: 'no port at all' }));
    expect((await fetch(other)).status).toBe(200);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'stops cleanly on %s, even while a browser is connected',
    async (signal) => {
      const program = start(['--port', '0']);
      await fetch(await addressOf(program));
      program.process.kill(signal);
      expect(await program.ended).toBe(0);
    },
  );

  it.each([
    [['--port', 'ten'], {}, '--port is "ten"'],
    [['--port', '70000'], {}, '--port is "70000"'],
    [['--port', '-1'], {}, '--port is "-1"'],
    [['--port'], {}, '--port needs a value'],
    [['--prot', '80'], {}, '"--prot" is not understood'],
    [[], { PORT: '80x' }, 'PORT is "80x"'],
  ])('refuses %j %j in one line, with exit code 2', async (args, environment, beginning) => {
    const program = start(args, environment);
    expect(await program.ended).toBe(2);
    expect(program.printed().startsWith(beginning)).toBe(true);
    expect(program.printed().trim().split('\n')).toHaveLength(1);
  });

  it('says how to choose another port when its own is in use, with exit code 2', async () => {
    const occupant = createServer();
    await new Promise<void>((resolve) => occupant.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = occupant.address() as { port: number };
      const program = start(['--port', String(port)]);
      expect(await program.ended).toBe(2);
      expect(program.printed()).toMatch(
        new RegExp(`^Port ${port} is already in use; choose another with --port \\d+`),
      );
      expect(program.printed().trim().split('\n')).toHaveLength(1);
    } finally {
      await new Promise((resolve) => occupant.close(resolve));
    }
  });
});
