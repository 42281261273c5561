import { Input } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Shows only what a person looks for in a long list. */
export function SearchField({ label, value, onChange }: Props) {
  return (
    <Input
      type="search"
      size="small"
      contentBefore={<SearchRegular />}
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}
