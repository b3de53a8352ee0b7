#if Databases
  internal import GRDB
#endif
