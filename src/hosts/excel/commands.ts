/** What a button of the ribbon does. */
export type Command = () => Promise<void>;

/** Ties the ribbon's buttons to what they do, by the names that the manifest gives them. Excel waits until `completed` is said. */
export function associateCommands(commands: Readonly<Record<'recalculate' | 'clearMarks' | 'prepare', Command>>): void {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void command().finally(() => event.completed());
    });
  }
}
