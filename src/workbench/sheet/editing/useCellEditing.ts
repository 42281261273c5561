import { useState } from 'react';
import { addressOf, type Position } from '../../../workbook/address.ts';
import type { Direction } from '../selection/move.ts';
import type { CellEdit } from './cellEdit.ts';
import { keepsRule, type CellRule } from './cellRule.ts';
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
  /** Of cells that are changed together, how many are not as they should be; null where one was typed in. */
  readonly count: number | null;
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
  /** The two answers to a question: what was typed stays, or is typed again. */
  readonly keep: () => Question | null;
  readonly again: () => Draft | null;
}

/** The life of a text between the first key and the edit, judged as Excel's validation judges. */
export function useCellEditing({ rules, numberFormatAt, onEdit }: Props): CellEditing {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const broken = (edits: readonly CellEdit[]) =>
    edits.flatMap(({ at, value, sheet }) => {
      const rule = sheet === undefined ? rules.get(addressOf(at)) : undefined;
      return rule && !keepsRule(rule, value) ? [{ at, value, rule }] : [];
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
      const edits: readonly CellEdit[] = [{ at, value }];
      const isRefused = isFormula(text) && numberFormat !== '@';
      const [first] = broken(edits);
      if (isRefused || first) {
        setQuestion({ at, text, before, edits, rule: isRefused ? null : (first?.rule ?? null), then, count: null });
        return false;
      }
      onEdit(edits);
      return true;
    },
    enter(edits) {
      const some = broken(edits);
      const first = some.find(({ rule }) => rule.style === 'stop') ?? some[0];
      if (first) {
        const { at, value, rule } = first;
        setQuestion({ at, text: String(value), before: '', edits, rule, then: null, count: some.length });
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
