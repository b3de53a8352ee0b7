#if Server
  internal import NIOPosix

  /// A thread of its own for an actor whose work would keep a shared one busy.
  final class WorkThread: SerialExecutor {
    private let pool: NIOThreadPool

    init() {
      pool = NIOThreadPool(numberOfThreads: 1)
      pool.start()
    }

    deinit { pool.shutdownGracefully { _ in } }

    func enqueue(_ job: consuming ExecutorJob) {
      let job = UnownedJob(job)
      let executor = unsafe asUnownedSerialExecutor()
      // One thread takes the jobs in order, which is what a serial executor promises.
      pool.submit { _ in unsafe job.runSynchronously(on: executor) }
    }
  }
#endif
