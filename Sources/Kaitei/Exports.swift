// The stages' own types that the public interface speaks in come with it.
@_exported public import ChangeDetection
@_exported public import ConsistencyChecking
@_exported public import DocumentReading
@_exported public import Extraction
@_exported public import PolicyModel
