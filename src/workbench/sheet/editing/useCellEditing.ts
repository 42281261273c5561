import { useState } from 'react';
import { addressOf, type Position } from '../../../workbook/address.ts';
import type { PlainValue } from '../../../workbook/edit.ts';
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

/** What was typed and is not taken without a word; `rule` is null for a formula, which is never taken. */
export interface Question {
  readonly at: Position;
  readonly text: string;
  readonly before: string;
  readonly value: PlainValue;
  readonly rule: CellRule | null;
  readonly then: Direction | null;
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
  readonly cancel: () => void;
  /** The two answers to a question: what was typed stays, or is typed again. */
  readonly keep: () => Question | null;
  readonly again: () => Draft | null;
}

/** The life of a text between the first key and the edit, judged as Excel's validation judges. */
export function useCellEditing({ rules, numberFormatAt, onEdit }: Props): CellEditing {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
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
      const rule = rules.get(addressOf(at));
      const isRefused = isFormula(text) && numberFormat !== '@';
      if (isRefused || (rule && !keepsRule(rule, value))) {
        setQuestion({ at, text, before, value, rule: isRefused ? null : (rule ?? null), then });
        return false;
      }
      onEdit([{ at, value }]);
      return true;
    },
    cancel() {
      setDraft(null);
      setQuestion(null);
    },
    keep() {
      if (question) onEdit([{ at: question.at, value: question.value }]);
      setQuestion(null);
      return question;
    },
    again() {
      if (!question) return null;
      const { at, text, before } = question;
      const again: Draft = { at, text, before, kind: 'edited' };
      setQuestion(null);
      setDraft(again);
      return again;
    },
  };
}
