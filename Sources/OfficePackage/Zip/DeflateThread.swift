import Glibc

/// Packs blocks on a thread of its own, in the order in which they come, while the next are made.
///
/// A part of one block is packed where it is: a thread would cost more than it saves. Whoever
/// makes one must call ``finish()``, however the part ends, since it ends the thread too.
final class DeflateThread: @unchecked Sendable {
  /// So many blocks may wait; whoever makes them faster waits for their packing.
  private static let capacity = 4

  private let deflater = Deflater()
  /// The first block, until a second shows that the part is long.
  private var first: [UInt8]?
  private var thread: pthread_t?
  private var isStarted = false

  // What both threads share, looked at only under the lock.
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let change: UnsafeMutablePointer<pthread_cond_t>
  private var waiting: [[UInt8]] = []
  private var isClosed = false

  /// A stream at its beginning.
  init() {
    lock = .allocate(capacity: 1)
    lock.initialize(to: pthread_mutex_t())
    pthread_mutex_init(lock, nil)
    change = .allocate(capacity: 1)
    change.initialize(to: pthread_cond_t())
    pthread_cond_init(change, nil)
  }

  deinit {
    pthread_cond_destroy(change)
    change.deallocate()
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  /// Packs more bytes, now or soon.
  func write(_ block: [UInt8]) {
    if let first {
      self.first = nil
      start()
      pass(first)
      pass(block)
    } else if isStarted {
      pass(block)
    } else {
      first = block
    }
  }

  /// Waits until all is packed, and gives what packed it.
  func finish() -> Deflater {
    if let first {
      deflater.write(first)
      self.first = nil
    }
    guard let thread else { return deflater }
    locked { isClosed = true }
    pthread_join(thread, nil)
    self.thread = nil
    return deflater
  }

  private func start() {
    isStarted = true
    var thread = pthread_t()
    // The thread holds this object until it ends.
    let context = Unmanaged.passRetained(self)
    let status = pthread_create(
      &thread, nil,
      { context in
        if let context {
          Unmanaged<DeflateThread>.fromOpaque(context).takeRetainedValue().work()
        }
        return nil
      }, context.toOpaque())
    if status == 0 { self.thread = thread } else { context.release() }
  }

  /// Hands a block over; where the system gives no thread, packs it.
  private func pass(_ block: [UInt8]) {
    guard thread != nil else { return deflater.write(block) }
    locked {
      while waiting.count >= Self.capacity { pthread_cond_wait(change, lock) }
      waiting.append(block)
    }
  }

  private func work() {
    while let block = next() { deflater.write(block) }
  }

  /// The block that waits longest; nil when no more will come.
  private func next() -> [UInt8]? {
    locked {
      while waiting.isEmpty, !isClosed { pthread_cond_wait(change, lock) }
      return waiting.isEmpty ? nil : waiting.removeFirst()
    }
  }

  /// Does something that the other thread must not see half done, and wakes it.
  private func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(lock)
    defer {
      pthread_cond_signal(change)
      pthread_mutex_unlock(lock)
    }
    return body()
  }
}
