/** What a unit owes on one side. */
export interface TaskCounts {
  readonly tasks: number;
  readonly overdue: number;
  readonly dueSoon: number;
}

/** What the screen 任务 says, beside the words of tasks. */
export interface TasksScreenWords {
  readonly summary: (tasks: number, asOf: string, soonDays: number) => string;
  readonly filters: string;
  readonly all: string;
  readonly search: string;
  readonly view: string;
  readonly views: Readonly<Record<'days' | 'units', string>>;
  readonly unit: string;
  readonly allUnits: string;
  readonly side: string;
  readonly sides: Readonly<Record<'both' | 'lead' | 'supporting', string>>;
  readonly section: string;
  readonly allSections: string;
  readonly within: string;
  readonly anyDay: string;
  readonly withinDays: (days: number) => string;
  readonly list: string;
  readonly units: string;
  readonly found: (tasks: number) => string;
  readonly none: string;
  readonly showAll: string;
  readonly lead: (units: string) => string;
  readonly supporting: (units: string) => string;
  readonly noLead: string;
  readonly box: (box: string) => string;
  readonly and: string;
  readonly unitCounts: (lead: TaskCounts, supporting: TaskCounts) => string;
  readonly copy: string;
  readonly copyFor: (unit: string) => string;
  readonly supervise: string;
  readonly superviseFor: (unit: string) => string;
  readonly superviseAll: (units: number) => string;
  readonly write: string;
  readonly suggestions: string;
  readonly allSuggestions: (count: number) => string;
  readonly alike: (other: string, otherAt: string) => string;
  readonly adopt: string;
  readonly adoptFor: (name: string, other: string) => string;
  readonly place: (sheet: string, row: number) => string;
}
