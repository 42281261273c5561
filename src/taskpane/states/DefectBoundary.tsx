import { Component, type ReactNode } from 'react';
import { DefectMessage } from './DefectMessage.tsx';

interface Props {
  /** Another one lets the screen be tried again. */
  readonly of: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
  readonly of: string;
}

/** Keeps a defect of one screen from taking the whole pane away. React knows no other way than a class. */
export class DefectBoundary extends Component<Props, State> {
  override state: State = { error: null, of: this.props.of };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps({ of }: Props, state: State): Partial<State> | null {
    return of === state.of ? null : { error: null, of };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <DefectMessage error={this.state.error} />;
  }
}
