// A program as somebody may write it who has nothing but the types generated from openapi.json. It is compiled, not run.
import type { components, operations, paths } from "./api.js";

type Schemas = components["schemas"];
type Story = Schemas["story"];
type Query<Id extends keyof operations> = operations[Id]["parameters"]["query"];
type Ok<Path extends keyof paths> =
  paths[Path]["get"] extends { responses: { 200: { content: { "application/json": infer Body } } } } ? Body : never;

async function get<Path extends keyof paths>(path: Path, query = ""): Promise<Ok<Path>> {
  const response = await fetch("/.rest/delivery/ledelse/api/v1" + path + query);
  if (!response.ok) {
    const problem: Schemas["problem"] = await response.json();
    throw new Error(`${problem.status} ${problem.detail} (${problem.parameter ?? "no parameter"})`);
  }
  return response.json();
}

// A reference becomes a whole item where it is expanded; whole items have the field 'incomplete'.
function questionText(question: Story["questions"][number]): string {
  return "incomplete" in question ? question.text : question.title;
}

export async function titles(): Promise<string[]> {
  const found: string[] = [];
  let next: string | null = "?limit=100";
  while (next !== null) {
    const page: Ok<"/stories"> = await get("/stories", next);
    for (const story of page.items) {
      const lead: string | null = story.lead;
      const language: "da" | "en" | undefined = story.languages.title;
      const narrator: string = story.narrator.name ?? "anonymous";
      const smallest = story.image?.renditions[0];
      found.push(`${story.title} (${language}) ${lead?.length ?? 0} ${narrator} ${smallest?.href ?? ""}`);
      found.push(...story.questions.map(questionText));
    }
    next = page.next;
  }
  return found;
}

export async function everythingElse(): Promise<unknown[]> {
  const relation = await get("/relations/{relation}", "");
  const direction: "across" | "upward" | "inward" | "downward" | "outward" = relation.direction;
  const total: number = relation.stories.total;
  const hits = await get("/search", "?q=tillid");
  const marked: string[] = hits.items.flatMap(hit => hit.title.parts.filter(part => part.matched).map(part => part.text));
  const draw = await get("/questions/draw", "?count=3");
  const again: number = draw.seed;
  return [direction, total, marked, again];
}

export const stories: NonNullable<Query<"listStories">> =
  { sort: "-date", limit: 20, fields: ["title", "image"], expand: ["questions.focusPoint"], from: "2026-01-01" };
export const questions: NonNullable<Query<"listQuestions">> = { audience: "ownLeader", lang: "en" };
export const search: Query<"search"> = { q: "tillid", type: "story" };

// What is not promised must not compile.
export function mistakes(story: Story): unknown[] {
  return [
    // @ts-expect-error a lead may be null
    story.lead.length,
    // @ts-expect-error nobody outside sees the consent
    story.consent,
    // @ts-expect-error a picture may be missing
    story.image.href,
    // @ts-expect-error a reference has no text
    story.questions.map(question => question.text),
    // @ts-expect-error there is no such order
    { sort: "name" } satisfies NonNullable<Query<"listStories">>,
    // @ts-expect-error there is no such field
    { fields: ["owner"] } satisfies NonNullable<Query<"listStories">>,
    // @ts-expect-error words are needed
    {} satisfies Query<"search">,
  ];
}
