import Databases
import Testing
