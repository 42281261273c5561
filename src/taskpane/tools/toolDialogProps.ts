export interface ToolDialogProps {
  readonly onClose: () => void;
}
