import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { livesIn, OF_TODAY } from './day';
import type { ZoneAddress } from './world';

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 390, height: 844 };

/** Where pictures go: for the documentation, if VERMILION_SCREENS is its folder; all of them, with VERMILION_LOOK. */
const PICTURES = resolve(process.env.VERMILION_SCREENS ?? join('target', 'screens'));
const NAMED = process.env.VERMILION_SCREENS ? readFileSync(join(PICTURES, 'README.md'), 'utf8') : null;
const wanted = (name: string) => (NAMED ? NAMED.includes(`(${name}.png)`) : Boolean(process.env.VERMILION_LOOK));

const SWITCHES = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--font-render-hinting=none'];

/** Where somebody sits: in which zone, or at a zone that a test started itself, and before a screen of what size. */
export interface Seat { zone?: 'outer' | 'inner'; at?: ZoneAddress; size?: { width: number; height: number } }

/** Somebody at a browser of their own. Whatever the browser complains of is kept and must be nothing at the end. */
export class Person {
  readonly complaints: string[] = [];

  constructor(readonly account: string, readonly page: Page, readonly base: string, private readonly context: BrowserContext) {
    page.on('console', (message) => {
      if (/content.security.policy|refused to/i.test(message.text())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(`${error.message}\n${error.stack ?? ''}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(base) && !/^(data|blob|about):/.test(url)) this.complaints.push(`a request left for ${url}`);
    });
  }

  /** Opens a page of the zone and waits until it has its heading. */
  async go(path: string): Promise<void> {
    await this.page.goto(this.base + path);
    await this.page.locator('h1').first().waitFor();
  }

  /** Keeps a picture of what is seen, if it is wanted: the documentation takes those it names. */
  async shot(name: string, whole = false): Promise<void> {
    if (!wanted(name)) return;
    mkdirSync(PICTURES, { recursive: true });
    await this.page.waitForFunction(() => !document.querySelector('.pdf-pages > .quiet')); // the paper is there
    await this.page.waitForTimeout(300); // what moves comes to rest
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: whole, animations: 'disabled' });
  }

  /** Asks the zone as this person, past the screens. */
  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<{ status: number; json: any }> {
    const answer = await this.context.request.fetch(this.base + path, {
      method, data: body === undefined ? undefined : JSON.stringify(body), failOnStatusCode: false,
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID(), Origin: this.base, ...headers },
    });
    const text = await answer.text();
    return { status: answer.status(), json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text };
  }

  /** Cuts the line of this browser, or mends it. */
  async line(there: boolean): Promise<void> {
    await this.context.setOffline(!there);
  }

  async leave(): Promise<void> {
    await this.context.close();
    expect(this.complaints, `what the browser of ${this.account} complained of`).toEqual([]);
  }
}

/** Whether a page, once it has settled at its width, is not wider than the screen. */
export function fits(page: Page): Promise<boolean> {
  return page.waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth, null, { timeout: 3_000 })
    .then(() => true, () => false);
}

/** One browser for the tests of a file, and the people at it. */
export class Desk {
  private readonly people: Person[] = [];

  private constructor(private readonly browser: Browser) {}

  static async open(): Promise<Desk> {
    return new Desk(await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: SWITCHES, env: OF_TODAY }));
  }

  /** The password of everybody in the demo. */
  password(zone: 'outer' | 'inner' = 'outer'): string {
    return inject(zone).password;
  }

  /** Somebody who is not signed in yet. */
  async visitor(account: string, seat: Seat = {}): Promise<Person> {
    const zone = seat.at ?? inject(seat.zone ?? 'outer');
    const context = await this.browser.newContext({ viewport: seat.size ?? WIDE, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', acceptDownloads: true });
    context.setDefaultTimeout(15_000);
    await livesIn(context, zone);
    const person = new Person(account, await context.newPage(), zone.base, context);
    this.people.push(person);
    return person;
  }

  /** Somebody who signs in by the form. */
  async person(account: string, seat: Seat = {}): Promise<Person> {
    const person = await this.visitor(account, seat);
    await person.go('/sign-in');
    await person.page.getByLabel('账号').fill(account);
    await person.page.locator('input[type=password]').fill(seat.at?.password ?? this.password(seat.zone));
    await person.page.keyboard.press('Enter');
    await person.page.waitForURL((url) => url.pathname !== '/sign-in');
    await person.page.locator('h1').first().waitFor();
    return person;
  }

  /** Somebody who has signed in already and comes to a page. */
  async seated(account: string, path = '/to-do', seat: Seat = {}): Promise<Person> {
    const person = await this.clerk(account, seat);
    await person.go(path);
    return person;
  }

  /** Somebody who has signed in already and looks at no page: only asks. */
  async clerk(account: string, seat: Seat = {}): Promise<Person> {
    const person = await this.visitor(account, seat);
    const { status } = await person.ask('POST', '/api/session', { account, password: this.password(seat.zone) });
    expect(status, `the sign-in of ${account}`).toBe(201);
    return person;
  }

  /** Somebody goes home. */
  async away(person: Person): Promise<void> {
    this.people.splice(this.people.indexOf(person), 1);
    await person.leave();
  }

  /** Ends it; nobody's browser may have complained. */
  async close(): Promise<void> {
    try {
      for (const person of this.people) await person.leave();
    } finally {
      await this.browser.close();
    }
  }
}
