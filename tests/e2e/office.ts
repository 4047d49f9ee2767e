import { randomUUID } from 'node:crypto';
import { expect, type APIRequestContext, type Browser, type Page } from '@playwright/test';
import { admin } from './server.setup';

export { admin };

export interface Person {
  name: string;
  email: string;
  password: string;
}

export const PHONE = { width: 360, height: 740 };
const PASSWORD = 'ponte-sobre-o-rio-7';

export async function signIn(page: Page, who: Pick<Person, 'email' | 'password'>): Promise<void> {
  await page.goto('/entrar');
  await page.getByLabel('E-mail').fill(who.email);
  await page.getByLabel('Senha', { exact: true }).fill(who.password);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await expect(page).not.toHaveURL(/\/entrar/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** A window of their own for one person. */
export async function desk(browser: Browser, who: Person, phone = false): Promise<Page> {
  const context = await browser.newContext(
    phone ? { viewport: PHONE, hasTouch: true, isMobile: true } : {},
  );
  const page = await context.newPage();
  await signIn(page, who);
  return page;
}

/** What the journeys do not look at themselves is set up through the API, as a script would. */
export class Script {
  readonly #http: APIRequestContext;
  readonly #token: string;

  private constructor(http: APIRequestContext, token: string) {
    this.#http = http;
    this.#token = token;
  }

  static async as(
    http: APIRequestContext,
    { email, password }: Pick<Person, 'email' | 'password'>,
  ): Promise<Script> {
    const answer = await http.post('/api/v1/auth/login', {
      data: { email, password },
    });
    expect(answer.ok(), await answer.text()).toBe(true);
    const { access_token } = (await answer.json()) as { access_token: string };
    return new Script(http, access_token);
  }

  async post<T>(path: string, data?: unknown, version?: number): Promise<T> {
    const answer = await this.#http.post(`/api/v1${path}`, {
      data,
      headers: this.#headers(version),
    });
    expect(answer.ok(), `POST ${path}: ${await answer.text()}`).toBe(true);
    return (answer.status() === 204 ? undefined : await answer.json()) as T;
  }

  async patch<T>(path: string, data: unknown, version: number): Promise<T> {
    const answer = await this.#http.patch(`/api/v1${path}`, {
      data,
      headers: this.#headers(version),
    });
    expect(answer.ok(), `PATCH ${path}: ${await answer.text()}`).toBe(true);
    return (await answer.json()) as T;
  }

  async get<T>(path: string): Promise<T> {
    const answer = await this.#http.get(`/api/v1${path}`, {
      headers: this.#headers(),
    });
    expect(answer.ok(), `GET ${path}: ${await answer.text()}`).toBe(true);
    return (await answer.json()) as T;
  }

  #headers(version?: number): Record<string, string> {
    const headers: Record<string, string> = {
      authorization: `Bearer ${this.#token}`,
    };
    if (version !== undefined) headers['if-match'] = `"${version}"`;
    return headers;
  }
}

export interface Unit {
  id: string;
  name: string;
  slug: string;
}

export interface Release {
  id: string;
  slug: string;
  title: string;
  version: number;
  status: string;
}

export interface Office {
  unit: Unit;
  head: Person;
  reporter: Person;
  editor: Person;
}

/** A unit with a person in each of the roles that write and decide; nothing is shared between tests. */
export async function anOffice(http: APIRequestContext, name: string): Promise<Office> {
  const script = await Script.as(http, admin);
  const tail = randomUUID().slice(0, 8);
  const root = (
    await script.get<{ items: (Unit & { parent_id: string | null })[] }>('/units')
  ).items.find(({ parent_id }) => parent_id === null);
  const unit = await script.post<Unit>('/units', {
    name: `${name} ${tail}`,
    kind: 'coordination',
    parent_id: root?.id ?? null,
  });
  const person = async (role: string, who: string): Promise<Person> => {
    const created = {
      name: who,
      email: `${role}-${tail}@pauta.test`,
      password: PASSWORD,
    };
    await script.post('/users', {
      ...created,
      roles: [{ unit_id: unit.id, role }],
    });
    return created;
  };
  return {
    unit,
    head: await person('head', 'Helena Castro'),
    reporter: await person('reporter', 'Rui Moreira'),
    editor: await person('editor', 'Edite Lima'),
  };
}

export async function write(
  http: APIRequestContext,
  author: Person,
  unit: Unit,
  content: Record<string, unknown> = {},
): Promise<Release> {
  const script = await Script.as(http, author);
  return script.post<Release>('/releases', {
    kind: 'press_release',
    title: 'Secretaria entrega 120 casas em Canindé',
    body_html: '<p>As famílias receberam as chaves nesta quinta-feira.</p>',
    unit_id: unit.id,
    ...content,
  });
}

/** Draft → public, by the people whose turn it is. */
export async function publish(
  http: APIRequestContext,
  office: Office,
  draft: Release,
): Promise<Release> {
  const reporter = await Script.as(http, office.reporter);
  const head = await Script.as(http, office.head);
  const act = (by: Script, action: string, on: Release): Promise<Release> =>
    by.post<Release>(`/releases/${on.id}/${action}`, undefined, on.version);
  const approved = await act(head, 'approve', await act(reporter, 'submit', draft));
  return act(head, 'publish', approved);
}

export async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved');
}
