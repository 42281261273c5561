import { useState } from 'react';
import { addressOf, type Position } from '../../../workbook/address.ts';
import type { Direction } from '../selection/move.ts';
import type { CellEdit } from './cellEdit.ts';
import { keepsRule, meantEdit, type CellRule, type MeantEdit } from './cellRule.ts';
import { isFormula } from './pasteOver.ts';
import { typedValue } from './typedValue.ts';

/** A cell that is being typed in. `typed` replaces what stood there, and arrows end it; `edited` moves within the text. */
export interface Draft {
  readonly at: Position;
  readonly text: string;
  readonly before: string;
  readonly kind: 'typed' | 'edited';
}

/** What was entered and is not taken without a word; `rule` is null for a formula, which is never taken. */
export interface Question {
  /** The cell that it is about; of several the first. */
  readonly at: Position;
  readonly text: string;
  readonly before: string;
  /** All that is done where it stays. */
  readonly edits: readonly CellEdit[];
  readonly rule: CellRule | null;
  readonly then: Direction | null;
  /** The numbers that were meant, as far as that can be told; none where one that can't may not stay. */
  readonly meant: readonly MeantEdit[];
  /** Of cells that are changed together, how many are not as they should be; null where one was typed in. */
  readonly count: number | null;
}

interface Broken {
  readonly edit: CellEdit;
  readonly rule: CellRule;
  readonly meant: MeantEdit | null;
}

/** What can be offered: with it all others stay as they are, so that none of them may be one that must not. */
function meantIn(some: readonly Broken[]): readonly MeantEdit[] {
  return some.some(({ rule, meant }) => meant === null && rule.style === 'stop') ? [] : some.flatMap(({ meant }) => meant ?? []);
}

interface Props {
  readonly rules: ReadonlyMap<string, CellRule>;
  readonly numberFormatAt: (at: Position) => string | undefined;
  readonly onEdit: (edits: readonly CellEdit[]) => void;
}

export interface CellEditing {
  readonly draft: Draft | null;
  readonly question: Question | null;
  readonly begin: (draft: Draft) => void;
  readonly change: (text: string) => void;
  readonly setKind: (kind: Draft['kind']) => void;
  /** Takes what was typed. False where a person has to say first whether it stays. */
  readonly commit: (then: Direction | null) => boolean;
  /** Takes what is pasted, moved or filled in, judged as what is typed. False where a person has to say first whether it stays. */
  readonly enter: (edits: readonly CellEdit[]) => boolean;
  readonly cancel: () => void;
  /** The answers to a question: what was typed stays, the number that was meant goes in its place, or it is typed again. */
  readonly keep: () => Question | null;
  readonly take: () => Question | null;
  readonly again: () => Draft | null;
}

/** The life of a text between the first key and the edit, judged as Excel's validation judges. */
export function useCellEditing({ rules, numberFormatAt, onEdit }: Props): CellEditing {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const broken = (edits: readonly CellEdit[]): readonly Broken[] =>
    edits.flatMap((edit) => {
      const rule = edit.sheet === undefined ? rules.get(addressOf(edit.at)) : undefined;
      return rule && !keepsRule(rule, edit) ? [{ edit, rule, meant: meantEdit(rule, edit) }] : [];
    });
  return {
    draft,
    question,
    begin: setDraft,
    change: (text) => setDraft((now) => now && { ...now, text }),
    setKind: (kind) => setDraft((now) => now && { ...now, kind }),
    commit(then) {
      if (!draft) return true;
      setDraft(null);
      const { at, text, before } = draft;
      if (text === before) return true;
      const numberFormat = numberFormatAt(at);
      const value = typedValue(text, numberFormat);
      const edits: readonly CellEdit[] = [{ at, value, written: text }];
      const isRefused = isFormula(text) && numberFormat !== '@';
      const some = isRefused ? [] : broken(edits);
      if (isRefused || some.length > 0) {
        setQuestion({ at, text, before, edits, rule: some[0]?.rule ?? null, meant: meantIn(some), then, count: null });
        return false;
      }
      onEdit(edits);
      return true;
    },
    enter(edits) {
      const some = broken(edits);
      const first = some.find(({ rule }) => rule.style === 'stop') ?? some[0];
      if (first) {
        const { edit, rule } = first;
        const text = edit.written ?? String(edit.value);
        setQuestion({ at: edit.at, text, before: '', edits, rule, meant: meantIn(some), then: null, count: some.length });
        return false;
      }
      onEdit(edits);
      return true;
    },
    cancel() {
      setDraft(null);
      setQuestion(null);
    },
    keep() {
      if (question) onEdit(question.edits);
      setQuestion(null);
      return question;
    },
    take() {
      if (!question) return null;
      const meant = new Map(question.meant.map(({ edit }) => [addressOf(edit.at), edit]));
      onEdit(question.edits.map((edit) => (edit.sheet === undefined ? (meant.get(addressOf(edit.at)) ?? edit) : edit)));
      setQuestion(null);
      return question;
    },
    again() {
      if (question?.count !== null) return null;
      const { at, text, before } = question;
      const again: Draft = { at, text, before, kind: 'edited' };
      setQuestion(null);
      setDraft(again);
      return again;
    },
  };
}
